// "What if I keep up only part of it": the band of a thousand paths and the chance of the goal.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { PlanPathChart } from "../../charts/PlanPathChart";
import type { AdherenceBand } from "../../engine";
import { formatPercent } from "../../i18n/format";
import panel from "../panels/panel.module.css";
import { MonthFigures } from "./MonthFigures";
import { PlanKey } from "./PlanKey";
import styles from "./Recover.module.css";
import type { ForecastProps } from "./useForecast";
import { usePlanText } from "./usePlanText";
import { type Recovery, useRecoveryEntries } from "./useRecovery";

const SHARES = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0];

export function AdherenceSection({ recovery, forecast }: ForecastProps) {
  const { entries, setEntries } = useRecoveryEntries();
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { band, answer } = forecast;
  const id = useId();
  const done = answer.progress?.kind === "adherence" ? answer.progress.done : null;
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="adherence"
      aria-labelledby="adherence-title"
    >
      <h2 id="adherence-title" className={panel.title}>
        {t("adherence.title")}
      </h2>
      <p className={panel.lead}>{t("adherence.lead")}</p>
      <p className={styles.search}>
        <label htmlFor={id}>{t("adherence.share")}</label>
        <select
          id={id}
          className={styles.select}
          value={Math.round(entries.share * 100)}
          onChange={(event) => setEntries({ share: Number(event.currentTarget.value) / 100 })}
        >
          {SHARES.map((share) => (
            <option key={share} value={share}>
              {share}%
            </option>
          ))}
        </select>
        {answer.isBusy && done !== null ? (
          <span className={styles.soft}>
            {t("adherence.working", { share: formatPercent(done, text.language) })}
          </span>
        ) : null}
      </p>
      {band ? <Band band={band} recovery={recovery} /> : null}
    </section>
  );
}

function Band({ band, recovery }: { readonly band: AdherenceBand; readonly recovery: Recovery }) {
  const { entries, goal, projection } = recovery;
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const shown = band.observed ?? band;
  const { whole, reached } = shown;
  const last = whole.p50Yuan.length - 1;
  const month = Math.min(goal.byMonth, last);
  return (
    <>
      <p className={panel.outcome} aria-live="polite" data-testid="chance">
        {t("adherence.chance", {
          month: text.month(month),
          yuan: text.yuan(goal.limitYuan),
          share: formatPercent(reached[month] ?? 0, text.language),
        })}{" "}
        {entries.share === 1
          ? t("adherence.exact")
          : t("adherence.conduct", {
              low: text.yuan(band.conduct.p10Yuan[month] ?? 0),
              high: text.yuan(band.conduct.p90Yuan[month] ?? 0),
              month: text.month(month),
            })}
      </p>
      <PlanKey
        lines={[
          ["band", t("adherence.band")],
          ["main", t("adherence.middle")],
          ["goal", t("timeline.goal")],
        ]}
      />
      <PlanPathChart
        name={t("adherence.chart")}
        months={last}
        monthText={text.month}
        goal={{ yuan: goal.limitYuan, month }}
        band={{ low: whole.p10Yuan, high: whole.p90Yuan }}
        lines={[{ kind: "main", yuan: whole.p50Yuan }]}
        seen={entries.observed
          .filter((each) => each.month <= projection.months)
          .map((each) => [each.month, each.limitYuan] as const)}
      />
      <MonthFigures
        title={t("timeline.table")}
        months={last}
        columns={[
          [t("adherence.p10"), (at) => text.yuan(whole.p10Yuan[at] ?? 0)],
          [t("adherence.p50"), (at) => text.yuan(whole.p50Yuan[at] ?? 0)],
          [t("adherence.p90"), (at) => text.yuan(whole.p90Yuan[at] ?? 0)],
          [t("adherence.reached"), (at) => formatPercent(reached[at] ?? 0, text.language)],
        ]}
      />
    </>
  );
}
