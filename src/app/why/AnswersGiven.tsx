// What was answered so far about the fall, and a way to take it back. Facts that were typed into the
// form are taken back there, by its own undo.
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { NO_ANSWERS } from "../../profile/fallAnswers";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useModel } from "./useFall";
import styles from "./why.module.css";

export function AnswersGiven() {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const { signs } = useModel();
  const { answers, changes, skipped } = useAppStore((state) => selectActive(state).fall.answers);
  const answerFall = useAppStore((state) => state.answerFall);
  const given = signs.filter(({ id }) => skipped.includes(id));
  if (given.length === 0) return null;

  function takeBack(id: string): void {
    const without = <T,>(record: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
    answerFall({
      answers: without(answers),
      changes: without(changes),
      skipped: skipped.filter((each) => each !== id),
    });
  }

  return (
    <details className={styles.details}>
      <summary>
        {t("question.answered")} ({given.length})
      </summary>
      <ul>
        {given.map((sign) => {
          const option = sign.options.find(({ id }) => id === answers[sign.id]);
          const change = changes[sign.id];
          const words = [
            option ? pickText(option.label, language) : "",
            change ? t(`question.${change}`) : "",
          ].filter(Boolean);
          return (
            <li key={sign.id}>
              {pickText(sign.question, language)} {words.join(" · ")}{" "}
              <button type="button" className={styles.link} onClick={() => takeBack(sign.id)}>
                {t("question.undo")}
                <span className={styles.hidden}>: {pickText(sign.question, language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={panel.button}
        onClick={() =>
          answerFall({
            answers: NO_ANSWERS.answers,
            changes: NO_ANSWERS.changes,
            skipped: NO_ANSWERS.skipped,
          })
        }
      >
        {t("question.undoAll")}
      </button>
    </details>
  );
}
