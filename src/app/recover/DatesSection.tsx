// What to do on which day: a checklist, and the same as a calendar file.
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { type PlanDate, planDates } from "../../share/planDates";
import { writeCalendar } from "../../share/writeCalendar";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useModel } from "../panels/useShown";
import { EntryBox } from "./EntryBox";
import styles from "./Recover.module.css";
import { saveFile } from "./saveFile";
import { usePlanText } from "./usePlanText";
import { type Recovery, useRecoveryEntries } from "./useRecovery";

const MONTHS = 12;
const SHOWN_AT_FIRST = 8;

function useDateText() {
  const { t } = useTranslation("recover");
  const model = useModel();
  const { language } = usePlanText();
  return (date: PlanDate): { readonly title: string; readonly text: string } => {
    if (date.kind !== "step") {
      return { title: t(`dates.${date.kind}`), text: t(`dates.${date.kind}Text`) };
    }
    const action = model.actions.find(({ id }) => id === date.actionId);
    const pick = (text: { zh: string; en: string } | undefined) =>
      text ? pickText(text, language) : "";
    const evidence = action?.evidence.map(pick).join(language === "en" ? ", " : "、") ?? "";
    return {
      title: t("dates.step", { action: pick(action?.label) }),
      text: t("dates.stepText", {
        about: pick(action?.about),
        evidence: evidence || t("dates.none"),
        guard: pick(action?.harmGuard),
      }),
    };
  };
}

export const DatesSection = memo(function DatesSection({
  recovery,
}: {
  readonly recovery: Recovery;
}) {
  const { scenario } = recovery;
  const { entries, setEntries } = useRecoveryEntries();
  const { t } = useTranslation("recover");
  const textOf = useDateText();
  const owner = useAppStore((state) => state.activeWorkspace);
  const [isLong, setLong] = useState(false);
  const [exported, setExported] = useState<number | null>(null);
  const dates = planDates({
    startMonth: scenario.startMonth,
    months: MONTHS,
    actions: scenario.actions,
    repaymentDay: entries.repaymentDay,
  });
  const shown = isLong ? dates : dates.slice(0, SHOWN_AT_FIRST);

  function exportCalendar(): void {
    const file = writeCalendar({
      name: t("dates.calendarName"),
      owner,
      entries: dates.map((date) => ({ id: date.id, date: date.date, ...textOf(date) })),
      nowMs: Date.now(),
    });
    saveFile(file, "limit-recovery.ics", "text/calendar;charset=utf-8");
    setExported(dates.length);
  }

  function tick(id: string, isDone: boolean): void {
    const others = entries.done.filter((each) => each !== id);
    setEntries({ done: isDone ? [...others, id] : others });
  }

  return (
    <section className={`${panel.panel} ${panel.below}`} id="dates" aria-labelledby="dates-title">
      <h2 id="dates-title" className={panel.title}>
        {t("dates.title")}
      </h2>
      <p className={panel.lead}>{t("dates.lead")}</p>
      <div className={panel.controls}>
        <EntryBox
          entry="repaymentDay"
          label={t("dates.repaymentDay")}
          unit={t("units.day")}
          kind="count"
          min={1}
          max={28}
        />
        <button type="button" className={panel.button} onClick={exportCalendar}>
          {t("dates.export")}
        </button>
        <span role="status">
          {exported === null ? "" : t("dates.exported", { count: exported })}
        </span>
      </div>
      <ul className={styles.dates}>
        {shown.map((date) => {
          const { title, text } = textOf(date);
          return (
            <li key={date.id} data-kind={date.kind}>
              <label>
                <input
                  type="checkbox"
                  checked={entries.done.includes(date.id)}
                  onChange={(event) => tick(date.id, event.currentTarget.checked)}
                />
                <time dateTime={date.date}>{date.date}</time>
                <span>
                  {title}
                  <span className={styles.soft}>{text}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {dates.length > SHOWN_AT_FIRST ? (
        <button type="button" className={panel.button} onClick={() => setLong(!isLong)}>
          {isLong ? t("dates.less") : t("dates.all", { n: dates.length })}
        </button>
      ) : null}
    </section>
  );
});
