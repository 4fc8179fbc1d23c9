// Measures and mishaps tried on the timeline: what each side brings or costs by the chosen month,
// when the former limit is back, and the lanes on which months are moved.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, formatYuanChange, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useChartChoice, useShownLater } from "../panels/useShown";
import { PlanPicker } from "./PlanPicker";

export function PlanPanel() {
  const { t } = useTranslation("plan");
  const language = useLanguage();
  const { projection, model } = useShownLater();
  const { month: chosen } = useChartChoice();
  const actions = useAppStore((state) => selectActive(state).scenario.actions);
  const events = useAppStore((state) => selectActive(state).scenario.events);
  const setScenario = useAppStore((state) => state.setScenario);
  const measuresOn = useAppStore((state) => state.measuresOn);
  // Today nothing has worked yet: then the end of the projection says more.
  const month = chosen > 0 ? chosen : projection.months;
  const at = (path: Int32Array) => path[month] ?? 0;
  const date = (index: number) =>
    formatMonth(calendarMonth(projection.startMonth, index), language);
  const gain = at(projection.usableYuan) - at(projection.withoutActionsYuan);
  const loss = at(projection.usableYuan) - at(projection.withoutEventsYuan);
  const former = projection.formerLimitYuan;
  const backMonth =
    former === null ? -1 : projection.usableYuan.findIndex((yuan, i) => i > 0 && yuan >= former);

  function outcome(): string {
    const parts: string[] = [];
    if (!measuresOn && actions.length > 0) parts.push(t("measuresOff"));
    else if (actions.length > 0) {
      parts.push(t("gain", { month: date(month), yuan: formatYuanChange(gain, language) }));
    }
    if (events.length > 0) {
      parts.push(t("loss", { month: date(month), yuan: formatYuanChange(loss, language) }));
    }
    if (former !== null) {
      parts.push(
        backMonth > 0
          ? t("back", { month: date(backMonth) })
          : t("neverBack", { count: projection.months }),
      );
    }
    for (const id of projection.ineffectiveActions) {
      const action = model.actions.find((each) => each.id === id);
      if (action) parts.push(t("ineffective", { name: pickText(action.label, language) }));
    }
    return parts.join("");
  }

  const isEmpty = actions.length + events.length === 0;
  return (
    <section className={panel.panel} id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title" className={panel.title}>
        {t("title")}
      </h2>
      <p className={panel.lead}>{t("lead")}</p>
      <p aria-live="polite" className={panel.outcome}>
        {isEmpty ? t("none") : outcome()}
      </p>
      <PlanPicker
        model={model}
        actions={actions}
        events={events}
        onActions={(next) => setScenario({ actions: next })}
        onEvents={(next) => setScenario({ events: next })}
      />
    </section>
  );
}
