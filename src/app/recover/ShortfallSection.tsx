// Why the goal is out of reach, and one press for each single change that would do.
import { useTranslation } from "react-i18next";
import type { PlanOutcome, Relaxation } from "../../engine";
import type { RecoveryEntries } from "../../profile/recovery";
import panel from "../panels/panel.module.css";
import styles from "./Recover.module.css";
import { usePlanText } from "./usePlanText";
import type { Recovery } from "./useRecovery";

interface ShortfallSectionProps {
  readonly recovery: Recovery;
  readonly outcome: PlanOutcome;
}

/** Changes shown where none is enough. */
const MOST_ALMOST = 3;

export function ShortfallSection({ recovery, outcome }: ShortfallSectionProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { shortfall, limitYuan, withoutYuan } = outcome;
  if (shortfall === null) return null;
  const { blocker, waitingMonth } = shortfall;
  const reaching = shortfall.relaxations.filter(({ reaches }) => reaches);
  const useful = shortfall.relaxations
    .filter(({ bringsYuan }) => bringsYuan > 0)
    .slice(0, MOST_ALMOST);
  const shown = reaching.length > 0 ? reaching : useful;
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="shortfall"
      aria-labelledby="shortfall-title"
    >
      <h2 id="shortfall-title" className={panel.title}>
        {t("shortfall.title")}
      </h2>
      <p className={styles.result} role="status">
        {t("shortfall.reachable", {
          yuan: text.yuan(shortfall.reachableYuan),
          month: text.month(shortfall.reachableMonth),
          gap: text.yuan(limitYuan - shortfall.reachableYuan),
        })}
      </p>
      <ul className={styles.reasons}>
        <li>
          {t("shortfall.later", {
            last: text.month(withoutYuan.length - 1),
            yuan: text.yuan(shortfall.laterYuan),
            month: text.month(shortfall.laterMonth),
          })}
        </li>
        <li>
          {blocker.kind === "factor"
            ? t("shortfall.factor", {
                factor: text.name(blocker.factorId),
                yuan: text.yuan(blocker.yuan),
              })
            : t("shortfall.ceiling")}
        </li>
        <li>
          {waitingMonth === null
            ? t("shortfall.noWaiting")
            : t("shortfall.waiting", { month: text.month(waitingMonth) })}
        </li>
      </ul>
      {shown.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>
            {t(reaching.length > 0 ? "shortfall.relax" : "shortfall.relaxAlmost")}
          </h3>
          {shortfall.triedAll ? null : <p className={styles.soft}>{t("shortfall.notAll")}</p>}
          <ul className={styles.relaxations}>
            {shown.map(({ relaxation, bringsYuan, reaches }, i) => (
              <li key={relaxation.kind + ("actionId" in relaxation ? relaxation.actionId : "")}>
                <span>
                  <RelaxationText relaxation={relaxation} />
                  {" · "}
                  {t("shortfall.brings", { yuan: text.yuan(bringsYuan) })}
                  {i === 0 && reaches ? ` · ${t("shortfall.smallest")}` : ""}
                </span>
                <button
                  type="button"
                  className={panel.button}
                  onClick={() => recovery.setEntries(relaxed(relaxation, recovery.entries))}
                >
                  {t("shortfall.apply")}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function RelaxationText({ relaxation }: { readonly relaxation: Relaxation }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  switch (relaxation.kind) {
    case "money":
      return t("shortfall.money", { yuan: text.yuan(relaxation.to) });
    case "unlock":
      return t("shortfall.unlock", { action: text.name(relaxation.actionId) });
    default:
      return t(`shortfall.${relaxation.kind}`, { count: relaxation.to });
  }
}

/** The one limit as wide as named. */
function relaxed(relaxation: Relaxation, entries: RecoveryEntries): Partial<RecoveryEntries> {
  const { horizon, settings } = entries;
  switch (relaxation.kind) {
    case "months":
      return { [horizon]: { ...entries[horizon], byMonth: relaxation.to } };
    case "effort":
      return { effortMost: relaxation.to };
    case "money":
      return { moneyMostYuan: relaxation.to };
    case "newPerMonth":
      return { newPerMonth: relaxation.to };
    case "unlock": {
      const { params } = settings[relaxation.actionId] ?? {};
      return { settings: { ...settings, [relaxation.actionId]: params ? { params } : {} } };
    }
  }
}
