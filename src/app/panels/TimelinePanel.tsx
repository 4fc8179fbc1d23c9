// When: the limit month by month, against which reference, with or without the measures.
import { useTranslation } from "react-i18next";

import type { ReferenceKind } from "../../profile/scenario";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { ChoiceRow } from "../../ui/ChoiceRow";
import { LazyTimeline } from "./LazyTimeline";
import panel from "./panel.module.css";
import { useChartChoice, useShown } from "./useShown";

/** In the order in which they are offered. */
const REFERENCES = ["healthy", "before", "withoutActions"] as const satisfies ReferenceKind[];
const HORIZONS = ["12", "24", "36"] as const;

export function TimelinePanel() {
  const { t } = useTranslation();
  const { projection, model } = useShown();
  const choice = useChartChoice();
  const scenario = useAppStore((state) => selectActive(state).scenario);
  const setScenario = useAppStore((state) => state.setScenario);
  const measuresOn = useAppStore((state) => state.measuresOn);
  const setMeasuresOn = useAppStore((state) => state.setMeasuresOn);
  const hasMeasures = scenario.actions.length > 0;
  return (
    <section className={panel.panel} id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={panel.title}>
        {t("timeline.title")}
      </h2>
      <p className={panel.lead}>{t(`timeline.references.${projection.reference}.meaning`)}</p>
      <div className={panel.controls}>
        <ChoiceRow
          label={t("timeline.reference")}
          showLabel
          value={scenario.reference}
          onChange={(reference) => setScenario({ reference })}
          options={REFERENCES.map((value) => ({
            value,
            label: t(`timeline.references.${value}.name`),
            disabled:
              (value === "before" && scenario.before === null) ||
              (value === "withoutActions" && !hasMeasures),
          }))}
        />
        {hasMeasures ? (
          <ChoiceRow
            label={t("timeline.measures")}
            showLabel
            value={measuresOn ? "on" : "off"}
            onChange={(value) => setMeasuresOn(value === "on")}
            options={[
              { value: "on", label: t("timeline.measuresOn") },
              { value: "off", label: t("timeline.measuresOff") },
            ]}
          />
        ) : null}
        <ChoiceRow
          label={t("timeline.horizon")}
          showLabel
          value={String(scenario.months) as (typeof HORIZONS)[number]}
          onChange={(months) => setScenario({ months: Number(months) })}
          options={HORIZONS.map((value) => ({ value, label: t("timeline.months", { n: value }) }))}
        />
      </div>
      <LazyTimeline projection={projection} factors={model.factors} animate={false} {...choice} />
    </section>
  );
}
