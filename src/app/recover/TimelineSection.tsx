// The plan in use on the timeline: the limit with it and without, the yuan between, milestones, and a
// schedule in which every action can be moved, by dragging or typing, and left out.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { PlanLanes } from "../../charts/PlanLanes";
import { PlanPathChart } from "../../charts/PlanPathChart";
import type { Projection } from "../../engine";
import { formatYuanChange } from "../../i18n/format";
import type { PlannedAction } from "../../profile/scenario";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useModel } from "../panels/useShown";
import { usePlanItems } from "../plan/usePlanItems";
import { MonthFigures } from "./MonthFigures";
import { NumberBox } from "./NumberBox";
import { PlanKey } from "./PlanKey";
import styles from "./Recover.module.css";
import { usePlanText } from "./usePlanText";
import type { Goal, Recovery } from "./useRecovery";

interface TimelineSectionProps {
  readonly recovery: Recovery;
}

const LAST_START_MONTH = 24;

/** First month with a share of the way from today to the goal, on each of three shares. */
function milestonesOf({ usableYuan }: Projection, { limitYuan }: Goal) {
  const now = usableYuan[0] ?? 0;
  if (limitYuan <= now) return [];
  const shares = [
    { name: "quarter", share: 0.25 },
    { name: "half", share: 0.5 },
    { name: "whole", share: 1 },
  ] as const;
  const found = shares.flatMap(({ name, share }) => {
    const yuan = now + share * (limitYuan - now);
    const month = usableYuan.findIndex((usable, t) => t > 0 && usable >= yuan);
    return month > 0 ? [{ name, month, yuan: usableYuan[month] as number }] : [];
  });
  // Of several in one month only the furthest counts.
  return found.filter(({ month }, i) => found[i + 1]?.month !== month);
}

export const TimelineSection = memo(function TimelineSection({ recovery }: TimelineSectionProps) {
  const model = useModel();
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { goal, projection } = recovery;
  const plan = usePlanItems(projection, model);
  const actions = useAppStore((state) => selectActive(state).scenario.actions);
  const lanes = plan.items.filter(({ kind }) => kind === "action");
  const reached = projection.usableYuan.findIndex((yuan, t_) => t_ > 0 && yuan >= goal.limitYuan);
  const gain =
    (projection.usableYuan[goal.byMonth] ?? 0) - (projection.withoutActionsYuan[goal.byMonth] ?? 0);
  const goalText = text.yuan(goal.limitYuan);
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="schedule"
      aria-labelledby="schedule-title"
    >
      <h2 id="schedule-title" className={panel.title}>
        {t("timeline.title")}
      </h2>
      <p className={panel.lead}>{t(actions.length === 0 ? "timeline.none" : "timeline.lead")}</p>
      <p className={panel.outcome} aria-live="polite" data-testid="plan-between">
        {t("timeline.between", {
          month: text.month(goal.byMonth),
          yuan: formatYuanChange(gain, text.language),
        })}{" "}
        {reached > 0
          ? t("timeline.reaches", { month: text.month(reached), goal: goalText })
          : t("timeline.missed", { last: text.month(projection.months), goal: goalText })}
      </p>
      <PlanKey
        lines={[
          ["main", t("timeline.with")],
          ["other", t("timeline.without")],
          ["goal", t("timeline.goal")],
        ]}
      />
      <PlanPathChart
        name={t("timeline.chart")}
        months={projection.months}
        monthText={text.month}
        goal={{ yuan: goal.limitYuan, month: goal.byMonth }}
        lines={[
          { kind: "other", yuan: projection.withoutActionsYuan },
          { kind: "main", yuan: projection.usableYuan },
        ]}
      >
        {lanes.length > 0 ? (
          <PlanLanes
            items={lanes}
            startMonth={projection.startMonth}
            months={projection.months}
            firstMonthShown={0}
            onMove={plan.onMove}
            onRemove={plan.onRemove}
          />
        ) : null}
      </PlanPathChart>
      <Milestones milestones={milestonesOf(projection, goal)} />
      {actions.length > 0 ? <Schedule actions={actions} plan={plan} /> : null}
      <MonthFigures
        title={t("timeline.table")}
        months={projection.months}
        columns={[
          [t("timeline.with"), (month) => text.yuan(projection.usableYuan[month] ?? 0)],
          [t("timeline.without"), (month) => text.yuan(projection.withoutActionsYuan[month] ?? 0)],
        ]}
      />
    </section>
  );
});

function Milestones({ milestones }: { readonly milestones: ReturnType<typeof milestonesOf> }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  if (milestones.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{t("timeline.milestones")}</h3>
      <ul className={styles.reasons}>
        {milestones.map(({ name, month, yuan }) => (
          <li key={name}>
            {t("timeline.milestone", {
              month: text.month(month),
              yuan: text.yuan(yuan),
              share: t(`timeline.shares.${name}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ScheduleProps {
  readonly actions: readonly PlannedAction[];
  readonly plan: ReturnType<typeof usePlanItems>;
}

function Schedule({ actions, plan }: ScheduleProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const worksFrom = (id: string) => plan.items.find((item) => item.id === id)?.firstMonth;
  return (
    <table className={styles.schedule}>
      <caption>{t("timeline.schedule")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("timeline.action")}</th>
          <th scope="col">{t("timeline.startMonth")}</th>
          <th scope="col">{t("timeline.works")}</th>
          <th scope="col">{t("timeline.remove")}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ actionId, startMonth }) => {
          const works = worksFrom(actionId);
          return (
            <tr key={actionId} data-action={actionId}>
              <th scope="row">{text.name(actionId)}</th>
              <td>
                <NumberBox
                  label={`${text.name(actionId)}: ${t("timeline.startMonth")}`}
                  hideLabel
                  unit={text.month(startMonth)}
                  kind="months"
                  value={startMonth}
                  min={1}
                  max={LAST_START_MONTH}
                  onValue={(month) => month !== null && plan.onMove(actionId, month)}
                />
              </td>
              <td data-name={t("timeline.works")}>
                {works === undefined ? "—" : text.month(works)}
              </td>
              <td>
                <button
                  type="button"
                  className={panel.button}
                  aria-label={`${t("timeline.remove")}: ${text.name(actionId)}`}
                  onClick={() => plan.onRemove(actionId)}
                >
                  ×
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
