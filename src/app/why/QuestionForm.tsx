// One question with its answers: native radios, so that arrow keys work. Where an answer may be
// older than the fall, it asks whether things were always so; for what is known already it asks only
// that, of a few facts at once.
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Asked, Question, Sign } from "../../engine";
import type { FactPath } from "../../form/formFields";
import { formatPercent, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import { FACTOR_PARTS } from "../../ui/learnParts";
import { factorOfFact } from "../factor/factorOfFact";
import panel from "../panels/panel.module.css";
import { ChangeChoice, type SaidOfChange } from "./ChangeChoice";
import { useModel } from "./useFall";
import styles from "./why.module.css";

export interface GivenAnswer {
  readonly signId: string;
  readonly optionId: string | null;
  readonly change: "worse" | "same" | null;
}

export interface AskedSign extends Asked {
  readonly sign: Sign;
}

interface QuestionFormProps {
  readonly asks: Question["asks"];
  readonly signs: readonly AskedSign[];
  /** Share of the doubt that the answer is expected to remove, 0–1. */
  readonly share: number;
  readonly onAnswer: (given: readonly GivenAnswer[]) => void;
}

export function QuestionForm({ asks, signs, share, onAnswer }: QuestionFormProps) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const [option, setOption] = useState<string | null>(null);
  const [said, setSaid] = useState<Readonly<Record<string, SaidOfChange>>>({});
  const [isMissing, setMissing] = useState(false);
  const isChange = asks === "change";
  const [first] = signs;
  if (!first) return null;
  const mayBeNew = option !== null && first.mayBeNew.includes(option);
  const saidOf = (signId: string) => said[signId] ?? null;
  const sayOf = (signId: string) => (change: SaidOfChange) =>
    setSaid({ ...said, [signId]: change });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isComplete = isChange ? Object.keys(said).length > 0 : option !== null;
    setMissing(!isComplete);
    if (!isComplete) return;
    onAnswer(
      signs.map(({ signId }) => {
        const change = saidOf(signId);
        const isTold = (isChange || mayBeNew) && change !== "unsure";
        return { signId, optionId: option, change: isTold ? change : null };
      }),
    );
  }

  function skip(): void {
    onAnswer(signs.map(({ signId }) => ({ signId, optionId: null, change: null })));
  }

  return (
    <form onSubmit={submit}>
      <p className={styles.asked}>
        {isChange ? t("question.changeTitle") : pickText(first.sign.question, language)}
      </p>
      <p className={styles.soft}>
        {t("question.lead")} {t("question.why", { percent: formatPercent(share, language) })}
      </p>
      {isChange ? (
        signs.map(({ signId, optionId, sign }) => {
          const known = sign.options.find(({ id }) => id === optionId);
          return (
            <ChangeChoice
              key={signId}
              legend={`${pickText(sign.question, language)} ${known ? pickText(known.label, language) : ""}`}
              value={saidOf(signId)}
              onValue={sayOf(signId)}
            />
          );
        })
      ) : (
        <>
          <p className={styles.find}>
            <strong>{t("question.howToFind")}</strong> {pickText(first.sign.howToFind, language)}
          </p>
          <ValueChoice sign={first.sign} value={option} onValue={setOption} />
          {mayBeNew ? (
            <ChangeChoice
              legend={t("question.sinceWhen")}
              value={saidOf(first.signId)}
              onValue={sayOf(first.signId)}
            />
          ) : null}
        </>
      )}
      {/* After the answers: from the question the keyboard goes to them at once. */}
      {isChange ? null : <SignTerm sign={first.sign} />}
      <div className={panel.controls}>
        <button type="submit" className={styles.primary}>
          {t("question.answer")}
        </button>
        <button type="button" className={panel.button} onClick={skip}>
          {t("question.skip")}
        </button>
      </div>
      <p role="status" className={styles.fault}>
        {isMissing ? t("question.choose") : ""}
      </p>
    </form>
  );
}

interface ValueChoiceProps {
  readonly sign: Sign;
  readonly value: string | null;
  readonly onValue: (optionId: string) => void;
}

function ValueChoice({ sign, value, onValue }: ValueChoiceProps) {
  const language = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend className={styles.hidden}>{pickText(sign.question, language)}</legend>
      {sign.options.map(({ id, label }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            onChange={() => onValue(id)}
          />
          <span>{pickText(label, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the fact that is asked for is about, if the model scores it. */
function SignTerm({ sign }: { readonly sign: Sign }) {
  const language = useLanguage();
  const model = useModel();
  const factor = "fact" in sign.reads ? factorOfFact(model, sign.reads.fact as FactPath) : null;
  if (factor === null) return null;
  return (
    <p className={styles.soft}>
      <LearnLink part={FACTOR_PARTS[factor.id]} term={pickText(factor.label, language)} />
    </p>
  );
}
