// Is it really so: the limits really shown beside the forecast, what they say of it, and planning
// anew from the last of them.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdherenceBand } from "../../engine";
import { toProjectJob } from "../../store/recompute";
import { selectActive } from "../../store/selectors";
import { useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { NumberBox } from "./NumberBox";
import { plannerClient } from "./plannerClient";
import styles from "./Recover.module.css";
import type { ForecastProps } from "./useForecast";
import { usePlanText } from "./usePlanText";
import { useRecoveryEntries } from "./useRecovery";

const MONTHS_SHOWN = 6;
/** Fewer paths than this say little. */
const FEW_PATHS = 30;

export function TrackingSection({ recovery, forecast }: ForecastProps) {
  const { scenario } = recovery;
  const { entries, setEntries } = useRecoveryEntries();
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { band } = forecast;
  const replan = useReplan();
  const [isReplanned, setReplanned] = useState<string | null>(null);
  const { observed } = entries;
  const last = observed.reduce((latest, { month }) => Math.max(latest, month), 0);
  const lastReal = observed.find(({ month }) => month === last);
  const count = Math.min(scenario.months, Math.max(MONTHS_SHOWN, last + 1));

  function enter(month: number, limitYuan: number | null): void {
    const others = observed.filter((each) => each.month !== month);
    const next = limitYuan === null ? others : [...others, { month, limitYuan }];
    setEntries({ observed: next.sort((a, b) => a.month - b.month) });
  }

  async function startAnew(): Promise<void> {
    if (!lastReal) return;
    const words = t("tracking.replanned", {
      month: text.month(last),
      yuan: text.yuan(lastReal.limitYuan),
    });
    if (await replan(last, lastReal.limitYuan)) setReplanned(words);
  }

  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="tracking"
      aria-labelledby="tracking-title"
    >
      <h2 id="tracking-title" className={panel.title}>
        {t("tracking.title")}
      </h2>
      <p className={panel.lead}>{t("tracking.lead")}</p>
      <div aria-live="polite" data-testid="tracking-verdict">
        {isReplanned !== null && observed.length === 0 ? <p>{isReplanned}</p> : null}
        {band?.observed ? <Verdict band={band} last={last} /> : null}
      </div>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t("tracking.month")}</th>
            <th scope="col">{t("tracking.forecast")}</th>
            <th scope="col">{t("tracking.real")}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, i) => i + 1).map((month) => (
            <tr key={month}>
              <th scope="row">{text.month(month)}</th>
              <td>
                {band
                  ? `${text.yuan(band.whole.p10Yuan[month] ?? 0)} – ${text.yuan(band.whole.p90Yuan[month] ?? 0)}`
                  : "…"}
              </td>
              <td>
                <NumberBox
                  label={`${text.month(month)}: ${t("tracking.real")}`}
                  hideLabel
                  unit={t("units.yuan")}
                  kind="yuan"
                  value={observed.find((each) => each.month === month)?.limitYuan ?? null}
                  min={0}
                  max={300_000}
                  empty={t("tracking.placeholder")}
                  onValue={(limitYuan) => enter(month, limitYuan)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lastReal ? (
        <button type="button" className={panel.button} onClick={() => void startAnew()}>
          {t("tracking.replan", { month: text.month(last) })}
        </button>
      ) : null}
    </section>
  );
}

function Verdict({ band, last }: { readonly band: AdherenceBand; readonly last: number }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { observed } = band;
  if (observed === null) return null;
  const outside = observed.outside.at(-1);
  const next = Math.min(last + 1, band.whole.p50Yuan.length - 1);
  return (
    <>
      <p className={panel.outcome} data-left={outside !== undefined}>
        {outside
          ? t("tracking.left", {
              month: text.month(outside.month),
              side: t(`tracking.leftSide.${outside.side}`),
            })
          : t("tracking.holds")}
      </p>
      <p>
        {t("tracking.next", {
          month: text.month(next),
          yuan: text.yuan(observed.whole.p50Yuan[next] ?? 0),
          before: text.yuan(band.whole.p50Yuan[next] ?? 0),
        })}{" "}
        {observed.effectivePaths < FEW_PATHS
          ? t("tracking.few", { count: Math.max(1, Math.round(observed.effectivePaths)) })
          : ""}
      </p>
    </>
  );
}

/**
 * Ages the scenario to a month, starts it from the limit really shown, and forgets what was seen. From
 * the entries of the moment: what is drawn may still rest.
 */
function useReplan() {
  const store = useAppStoreApi();
  return async (months: number, limitYuan: number): Promise<boolean> => {
    const { setScenario, setRecovery, ...data } = store.getState();
    const { scenario, recovery } = selectActive(data);
    const outcome = await plannerClient.submit("age", {
      kind: "age",
      projection: toProjectJob(scenario, true),
      months,
      limitYuan,
    }).outcome;
    if (outcome.kind !== "answered" || outcome.result.kind !== "age") return false;
    setScenario(outcome.result.scenario);
    const left = (goal: typeof recovery.short) => ({
      ...goal,
      byMonth: Math.max(1, goal.byMonth - months),
    });
    setRecovery({ observed: [], short: left(recovery.short), long: left(recovery.long) });
    return true;
  };
}
