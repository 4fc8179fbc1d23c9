// When things happened: a list of events with their months, from which the fall is simulated month by
// month.
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { MONTHS_AGO } from "../../profile/fallAnswers";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useModel } from "./useFall";
import styles from "./why.module.css";

export function EventDates() {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const id = useId();
  const model = useModel();
  const { events, monthsAgo } = useAppStore((state) => selectActive(state).fall.answers);
  const startMonth = useAppStore((state) => selectActive(state).scenario.startMonth);
  const answerFall = useAppStore((state) => state.answerFall);
  const [eventId, setEventId] = useState(model.events[0]?.id ?? "");
  const [month, setMonth] = useState(1);
  const monthText = (at: number) =>
    formatMonth(calendarMonth(startMonth, at - monthsAgo), language);
  const nameOf = (each: string) => {
    const event = model.events.find(({ id: known }) => known === each);
    return event ? pickText(event.label, language) : each;
  };
  const choices = Array.from({ length: monthsAgo }, (_, i) => i + 1);
  const chosenMonth = Math.min(month, monthsAgo);

  function setMonthsAgo(months: number): void {
    const kept = events.filter((event) => event.month <= months);
    answerFall({ monthsAgo: months, events: kept });
  }

  return (
    <div className={styles.editor}>
      <h3 className={styles.minor}>{t("change.events")}</h3>
      <p className={styles.soft}>{t("change.eventsLead")}</p>
      {events.length > 0 ? (
        <ul className={styles.plain}>
          {events.map((event, i) => (
            <li key={`${event.eventId} ${event.month}`}>
              {monthText(event.month)} · {nameOf(event.eventId)}{" "}
              <button
                type="button"
                className={styles.icon}
                aria-label={t("change.removeEvent", {
                  event: nameOf(event.eventId),
                  month: monthText(event.month),
                })}
                onClick={() => answerFall({ events: events.filter((_, at) => at !== i) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={panel.controls}>
        <div className={styles.field}>
          <label htmlFor={`${id}-ago`}>{t("change.months")}</label>
          <select
            id={`${id}-ago`}
            className={styles.input}
            value={monthsAgo}
            onChange={(event) => setMonthsAgo(Number(event.currentTarget.value))}
          >
            {Array.from({ length: MONTHS_AGO.max }, (_, i) => i + MONTHS_AGO.min).map((months) => (
              <option key={months} value={months}>
                {months}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-event`}>{t("change.event")}</label>
          <select
            id={`${id}-event`}
            className={styles.input}
            value={eventId}
            onChange={(event) => setEventId(event.currentTarget.value)}
          >
            {model.events.map((event) => (
              <option key={event.id} value={event.id}>
                {nameOf(event.id)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-month`}>{t("change.month")}</label>
          <select
            id={`${id}-month`}
            className={styles.input}
            value={chosenMonth}
            onChange={(event) => setMonth(Number(event.currentTarget.value))}
          >
            {choices.map((at) => (
              <option key={at} value={at}>
                {monthText(at)}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          className={panel.button}
          disabled={events.some(
            (event) => event.eventId === eventId && event.month === chosenMonth,
          )}
          onClick={() => answerFall({ events: [...events, { eventId, month: chosenMonth }] })}
        >
          {t("change.addEvent")}
        </button>
      </div>
    </div>
  );
}
