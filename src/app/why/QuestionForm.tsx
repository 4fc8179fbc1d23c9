// One question with its answers: native radios, so that arrow keys work. Where an answer may be
// older than the fall, it asks whether things were always so.
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Question, Sign } from "../../engine";
import { formatPercent, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import panel from "../panels/panel.module.css";
import styles from "./why.module.css";

export interface GivenAnswer {
  readonly optionId: string | null;
  readonly change: "worse" | "same" | null;
}

const CHANGES = ["worse", "same", "unsure"] as const;
type ChangeChoice = (typeof CHANGES)[number];

interface QuestionFormProps {
  readonly sign: Sign;
  readonly question: Question;
  /** Share of the doubt that the answer is expected to remove, 0–1. */
  readonly share: number;
  readonly onAnswer: (given: GivenAnswer) => void;
}

export function QuestionForm({ sign, question, share, onAnswer }: QuestionFormProps) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const id = useId();
  const asksChange = question.asks === "change";
  const [option, setOption] = useState<string | null>(null);
  const [change, setChange] = useState<ChangeChoice | null>(null);
  const [isMissing, setMissing] = useState(false);
  const known = sign.options.find(({ id: each }) => each === question.mayBeNew[0]);
  const mayBeNew = asksChange || (option !== null && question.mayBeNew.includes(option));

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isComplete = asksChange ? change !== null : option !== null;
    setMissing(!isComplete);
    if (!isComplete) return;
    const told = change === "unsure" || !mayBeNew ? null : change;
    onAnswer({ optionId: asksChange ? null : option, change: told });
  }

  return (
    <form onSubmit={submit}>
      <p className={styles.asked} id={`${id}-asked`}>
        {pickText(sign.question, language)}
      </p>
      <p className={styles.soft}>
        {t("question.lead")} {t("question.why", { percent: formatPercent(share, language) })}
      </p>
      <p className={styles.find}>
        <strong>{t("question.howToFind")}</strong> {pickText(sign.howToFind, language)}
      </p>
      {asksChange ? null : (
        <fieldset className={styles.options}>
          <legend className={styles.hidden}>{pickText(sign.question, language)}</legend>
          {sign.options.map(({ id: value, label }) => (
            <label key={value} className={styles.option}>
              <input
                type="radio"
                name={`${id}-option`}
                value={value}
                checked={option === value}
                onChange={() => setOption(value)}
              />
              <span>{pickText(label, language)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {mayBeNew ? (
        <fieldset className={styles.options}>
          <legend className={styles.legend}>
            {asksChange && known
              ? t("question.changeTitle", { option: pickText(known.label, language) })
              : t("question.sinceWhen")}
          </legend>
          {CHANGES.map((value) => (
            <label key={value} className={styles.option}>
              <input
                type="radio"
                name={`${id}-change`}
                value={value}
                checked={change === value}
                onChange={() => setChange(value)}
              />
              <span>{t(`question.${value}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={panel.controls}>
        <button type="submit" className={styles.primary}>
          {t("question.answer")}
        </button>
        <button
          type="button"
          className={panel.button}
          onClick={() => onAnswer({ optionId: null, change: null })}
        >
          {t("question.skip")}
        </button>
      </div>
      <p role="status" className={styles.fault}>
        {isMissing ? t("question.choose") : ""}
      </p>
    </form>
  );
}
