// When: the limit month by month, against which reference, with or without the measures; under it,
// on the same months, the planned measures and mishaps.
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { PlanLanes } from "../charts/PlanLanes";
import { REFERENCE_KINDS } from "../profile/scenario";
import { selectActive, selectResult } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import { ChoiceRow } from "../ui/ChoiceRow";
import { LearnLink } from "../ui/LearnLink";
import { LazyTimeline } from "./panels/LazyTimeline";
import panel from "./panels/panel.module.css";
import { useChartChoice, useShownLater } from "./panels/useShown";
import { usePlanItems } from "./plan/usePlanItems";
import { useModelName } from "./useModelName";

const HORIZONS = ["12", "24", "36"] as const;
const GROUPINGS = ["top", "all"] as const;

export function TimelinePanel() {
  const { t } = useTranslation();
  const { projection, model } = useShownLater();
  const choice = useChartChoice();
  // One by one: an edit of a fact leaves all of them alone, and the controls with them.
  const reference = useAppStore((state) => selectActive(state).scenario.reference);
  const months = useAppStore((state) => selectActive(state).scenario.months);
  const hasBefore = useAppStore((state) => selectActive(state).scenario.before !== null);
  const hasMeasures = useAppStore((state) => selectActive(state).scenario.actions.length > 0);
  const setScenario = useAppStore((state) => state.setScenario);
  const measuresOn = useAppStore((state) => state.measuresOn);
  const setMeasuresOn = useAppStore((state) => state.setMeasuresOn);
  // A case that has just been opened may move into place; what is edited answers at once.
  const isFreshlyOpened = useAppStore(
    (state) => selectResult(state)?.scenarioId === selectActive(state).editionId,
  );
  const [grouping, setGrouping] = useState<(typeof GROUPINGS)[number]>("top");
  const plan = usePlanItems(projection, model);
  const lanes = useMemo(
    () =>
      plan.items.length > 0 ? (
        <PlanLanes
          {...plan}
          startMonth={projection.startMonth}
          months={projection.months}
          firstMonthShown={projection.formerLimitYuan === null ? 0 : -1}
        />
      ) : null,
    [plan, projection],
  );

  const nameOf = useModelName();

  return (
    <section className={panel.panel} id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={panel.title}>
        {t("timeline.title")}
      </h2>
      <p className={panel.lead}>
        {t(`timeline.references.${projection.reference}.meaning`)}{" "}
        <LearnLink
          isBeside
          part="reference"
          term={t(`timeline.references.${projection.reference}.name`)}
        />
      </p>
      <div id="timeline-plot" className={panel.plot}>
        <LazyTimeline
          projection={projection}
          factors={model.factors}
          grouping={grouping}
          animate={isFreshlyOpened}
          names={nameOf}
          lanes={lanes}
          {...choice}
        />
      </div>
      <div className={panel.controls}>
        <ChoiceRow
          label={t("timeline.reference")}
          showLabel
          value={reference}
          onChange={(next) => setScenario({ reference: next })}
          options={REFERENCE_KINDS.map((value) => ({
            value,
            label: t(`timeline.references.${value}.name`),
            disabled:
              (value === "before" && !hasBefore) || (value === "withoutActions" && !hasMeasures),
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
          label={t("timeline.grouping")}
          showLabel
          value={grouping}
          onChange={setGrouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`timeline.groupings.${value}`) }))}
        />
        <ChoiceRow
          label={t("timeline.horizon")}
          showLabel
          value={String(months) as (typeof HORIZONS)[number]}
          onChange={(next) => setScenario({ months: Number(next) })}
          options={HORIZONS.map((value) => ({
            value,
            label: t("timeline.months", { count: Number(value) }),
          }))}
        />
      </div>
    </section>
  );
}
