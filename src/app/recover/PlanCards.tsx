// Five plans as cards that can be compared: what they are best in, whether that is proven, when they
// get there, what they ask, and what each action brings.
import { useTranslation } from "react-i18next";
import type { RecoveryPlan } from "../../engine";
import type { PlannedAction } from "../../profile/scenario";
import panel from "../panels/panel.module.css";
import { isSamePlan } from "./isSamePlan";
import { MonthFigures } from "./MonthFigures";
import styles from "./Recover.module.css";
import { usePlanText } from "./usePlanText";
import type { Recovery } from "./useRecovery";

interface PlanCardsProps {
  readonly recovery: Recovery;
  readonly plans: readonly RecoveryPlan[];
  readonly isBusy: boolean;
  /** Every kind was looked for to the end. */
  readonly isWhole: boolean;
  readonly onTake: (actions: readonly PlannedAction[]) => void;
}

/** So many are looked for. */
const WANTED = 5;

export function PlanCards({ recovery, plans, isBusy, isWhole, onTake }: PlanCardsProps) {
  const { t } = useTranslation("recover");
  if (plans.length === 0) return null;
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="plans"
      aria-labelledby="plans-title"
      aria-busy={isBusy}
    >
      <h2 id="plans-title" className={panel.title}>
        {t("plans.title")}
      </h2>
      <p className={panel.lead}>
        {t("plans.lead")}{" "}
        {plans.length > 1 && !isBusy ? (
          <a className={styles.compare} href="#view=plans">
            {t("plans.compare")}
          </a>
        ) : null}
      </p>
      {isWhole && plans.length < WANTED ? (
        <p className={panel.lead}>{t("plans.fewer", { count: plans.length })}</p>
      ) : null}
      <ul className={styles.cards}>
        {plans.map((plan) => (
          <PlanCard
            key={`${plan.kinds[0]} ${plan.withoutAction}`}
            plan={plan}
            isChosen={isSamePlan(plan.actions, recovery.scenario.actions)}
            recovery={recovery}
            onTake={onTake}
          />
        ))}
      </ul>
    </section>
  );
}

interface PlanCardProps {
  readonly plan: RecoveryPlan;
  readonly isChosen: boolean;
  readonly recovery: Recovery;
  readonly onTake: (actions: readonly PlannedAction[]) => void;
}

function PlanCard({ plan, isChosen, recovery, onTake }: PlanCardProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { byMonth } = recovery.goal;
  const title = text.planName(plan);
  const month = plan.reachedMonth ?? byMonth;
  const result = {
    month: text.month(month),
    yuan: text.yuan(plan.usableYuan[month] ?? 0),
  };
  return (
    <li className={styles.card} data-chosen={isChosen} data-kind={plan.kinds[0]}>
      <h3>{title}</h3>
      <p className={styles.badge} data-proven={plan.proven}>
        {t(plan.proven ? "plans.proven" : "plans.unproven")}
        <span className={styles.badgeMeans}>
          {t(plan.proven ? "plans.provenMeans" : "plans.unprovenMeans")}
        </span>
      </p>
      <p className={styles.result}>
        {t(plan.reachedMonth === null ? "plans.notReached" : "plans.reached", result)}
      </p>
      <p className={styles.asks}>
        {[
          t("plans.effort", { n: plan.effort }),
          plan.moneyPeakYuan > 0
            ? t("plans.money", { yuan: text.yuan(plan.moneyPeakYuan) })
            : t("plans.noMoney"),
          t("plans.items", { count: plan.actions.length }),
        ].join(" · ")}
      </p>
      <SharesTable plan={plan} />
      <MonthsTable plan={plan} />
      <button
        type="button"
        className={panel.button}
        aria-pressed={isChosen}
        aria-label={`${t(isChosen ? "plans.chosen" : "plans.choose")}: ${title}`}
        onClick={() => onTake(plan.actions)}
      >
        {t(isChosen ? "plans.chosen" : "plans.choose")}
      </button>
    </li>
  );
}

function SharesTable({ plan }: { readonly plan: RecoveryPlan }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const startOf = (id: string) =>
    plan.actions.find(({ actionId }) => actionId === id)?.startMonth ?? 1;
  if (plan.actions.length === 0) return <p>{t("plans.waiting")}</p>;
  return (
    <table className={styles.shares}>
      <caption>{t("plans.shares", { month: text.month(plan.gainMonth) })}</caption>
      <tbody>
        {plan.shares.map(({ actionId, yuan }) => (
          <tr key={actionId}>
            <th scope="row">
              {text.name(actionId)}
              <span className={styles.soft}>
                {t("plans.startsIn", { month: text.month(startOf(actionId)) })}
              </span>
            </th>
            <td>{text.yuan(yuan)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("plans.sum")}</th>
          <td>{text.yuan(plan.gainYuan)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function MonthsTable({ plan }: { readonly plan: RecoveryPlan }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  return (
    <MonthFigures
      title={t("plans.byMonths")}
      months={plan.usableYuan.length - 1}
      columns={[
        [t("plans.limit"), (month) => text.yuan(plan.usableYuan[month] ?? 0)],
        [t("plans.monthMoney"), (month) => text.yuan(plan.moneyYuan[month] ?? 0)],
        [
          t("plans.begun"),
          (month) => plan.actions.filter(({ startMonth }) => startMonth <= month).length,
        ],
      ]}
    />
  );
}
