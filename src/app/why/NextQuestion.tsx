// The question that narrows the causes most, where to look for its answer, and what was answered so
// far. An answer that is a fact of the profile is typed into the form.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Diagnosis, Sign } from "../../engine";
import { formatPercent, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { FallAnswers } from "../../profile/fallAnswers";
import { fallLimitsOf } from "../../store/fallQuestions";
import { selectActive } from "../../store/selectors";
import { useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { AnswersGiven } from "./AnswersGiven";
import { type GivenAnswer, QuestionForm } from "./QuestionForm";
import { typedFact } from "./typedFact";
import { useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

/** The answer laid over those that were given; what is typed into the form needs no answer. */
function laidOver(
  { answers, changes, skipped }: FallAnswers,
  signId: string,
  { optionId, change }: GivenAnswer,
  isTyped: boolean,
): Partial<FallAnswers> {
  return {
    skipped: [...skipped.filter((id) => id !== signId), signId],
    ...(optionId !== null && !isTyped ? { answers: { ...answers, [signId]: optionId } } : {}),
    ...(change !== null ? { changes: { ...changes, [signId]: change } } : {}),
  };
}

export function NextQuestion({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const { signs } = useModel();
  const store = useAppStoreApi();
  const [wanted, setWanted] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const question =
    diagnosis.questions.find(({ signId }) => signId === wanted) ?? diagnosis.questions[0];
  const sign = signs.find(({ id }) => id === question?.signId);

  // The next question takes the place of the one that was answered: the keyboard goes on there.
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current || !sign?.id) return;
    movesFocus.current = false;
    title.current?.focus();
  }, [sign?.id]);

  function answer(asked: Sign, given: GivenAnswer): void {
    const state = store.getState();
    const { scenario, fall } = selectActive(state);
    const former = fallLimitsOf(state)?.beforeYuan ?? 0;
    const typed =
      given.optionId === null ? null : typedFact(asked, given.optionId, scenario.profile, former);
    movesFocus.current = true;
    setWanted(null);
    state.answerFall(laidOver(fall.answers, asked.id, given, typed !== null));
    if (typed) state.editFact(typed.path, typed.value);
  }

  return (
    <section className={styles.question} id="question" aria-labelledby="question-title">
      <h2 id="question-title" className={panel.title} ref={title} tabIndex={-1}>
        {t("question.title")}
      </h2>
      {question && sign ? (
        <QuestionForm
          key={`${sign.id} ${question.asks}`}
          sign={sign}
          question={question}
          share={diagnosis.entropyBits > 0 ? question.gainBits / diagnosis.entropyBits : 0}
          onAnswer={(given) => answer(sign, given)}
        />
      ) : (
        <p>{t("question.done")}</p>
      )}
      <Others diagnosis={diagnosis} shown={question?.signId ?? null} onChoose={setWanted} />
      <AnswersGiven />
    </section>
  );
}

interface OthersProps extends WithDiagnosis {
  readonly shown: string | null;
  readonly onChoose: (signId: string) => void;
}

function Others({ diagnosis, shown, onChoose }: OthersProps) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const { signs } = useModel();
  const others = diagnosis.questions.filter(
    ({ signId }: Diagnosis["questions"][number]) => signId !== shown,
  );
  if (others.length === 0) return null;
  return (
    <div className={styles.others}>
      <h3 className={styles.minor}>{t("question.others")}</h3>
      <ul className={styles.plain}>
        {others.map(({ signId, gainBits }) => {
          const sign = signs.find(({ id }) => id === signId);
          return sign ? (
            <li key={signId}>
              <button type="button" className={styles.link} onClick={() => onChoose(signId)}>
                {pickText(sign.question, language)}
              </button>{" "}
              <span className={styles.soft}>
                {formatPercent(gainBits / Math.max(1e-9, diagnosis.entropyBits), language)}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
