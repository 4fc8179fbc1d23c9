// The question that narrows the causes most, where to look for its answer, and what was answered so
// far. An answer that is a fact of the profile is typed into the form.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../engine";
import { formatPercent, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { FallAnswers } from "../../profile/fallAnswers";
import { fallLimitsOf } from "../../store/fallQuestions";
import { selectActive } from "../../store/selectors";
import { useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { AnswersGiven } from "./AnswersGiven";
import { type AskedSign, type GivenAnswer, QuestionForm } from "./QuestionForm";
import { typedFact } from "./typedFact";
import { useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

/** Answers laid over those that were given; what is typed into the form needs none. */
function laidOver(
  { answers, changes, skipped }: FallAnswers,
  given: readonly GivenAnswer[],
  isTyped: boolean,
): Partial<FallAnswers> {
  const ids = given.map(({ signId }) => signId);
  const options = isTyped ? [] : given.filter(({ optionId }) => optionId !== null);
  const told = given.filter(({ change }) => change !== null);
  return {
    skipped: [...skipped.filter((id) => !ids.includes(id)), ...ids],
    answers: {
      ...answers,
      ...Object.fromEntries(options.map(({ signId, optionId }) => [signId, optionId as string])),
    },
    changes: {
      ...changes,
      ...Object.fromEntries(told.map(({ signId, change }) => [signId, change as "worse" | "same"])),
    },
  };
}

const keyOf = ({ asks, signs }: Question) =>
  `${asks} ${signs.map(({ signId }) => signId).join(" ")}`;

export function NextQuestion({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const model = useModel();
  const store = useAppStoreApi();
  const [wanted, setWanted] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const question =
    diagnosis.questions.find((each) => keyOf(each) === wanted) ?? diagnosis.questions[0];
  const shown = question ? keyOf(question) : null;
  const signs = (question?.signs ?? []).flatMap((asked): AskedSign[] => {
    const sign = model.signs.find(({ id }) => id === asked.signId);
    return sign ? [{ ...asked, sign }] : [];
  });

  // The next question takes the place of the one that was answered: the keyboard goes on there.
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current || shown === null) return;
    movesFocus.current = false;
    title.current?.focus();
  }, [shown]);

  function answer(given: readonly GivenAnswer[]): void {
    const state = store.getState();
    const { scenario, fall } = selectActive(state);
    const former = fallLimitsOf(state)?.beforeYuan ?? 0;
    const [sign] = signs;
    const optionId = given[0]?.optionId ?? null;
    const typed =
      sign && optionId !== null ? typedFact(sign.sign, optionId, scenario.profile, former) : null;
    movesFocus.current = true;
    setWanted(null);
    state.answerFall(laidOver(fall.answers, given, typed !== null));
    if (typed) state.editFact(typed.path, typed.value);
  }

  return (
    <section className={styles.question} id="question" aria-labelledby="question-title">
      <h2 id="question-title" className={panel.title} ref={title} tabIndex={-1}>
        {t("question.title")}
      </h2>
      {question ? (
        <QuestionForm
          key={shown}
          asks={question.asks}
          signs={signs}
          share={diagnosis.entropyBits > 0 ? question.gainBits / diagnosis.entropyBits : 0}
          onAnswer={answer}
        />
      ) : (
        <p>{t("question.done")}</p>
      )}
      <Others diagnosis={diagnosis} shown={shown} onChoose={setWanted} />
      <AnswersGiven />
    </section>
  );
}

interface OthersProps extends WithDiagnosis {
  readonly shown: string | null;
  readonly onChoose: (key: string) => void;
}

function Others({ diagnosis, shown, onChoose }: OthersProps) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const model = useModel();
  const others = diagnosis.questions.filter((question) => keyOf(question) !== shown);
  if (others.length === 0) return null;
  const textOf = ({ asks, signs }: Question) => {
    const sign = model.signs.find(({ id }) => id === signs[0]?.signId);
    return asks === "change" || !sign
      ? t("question.changeTitle")
      : pickText(sign.question, language);
  };
  return (
    <div className={styles.others}>
      <h3 className={styles.minor}>{t("question.others")}</h3>
      <ul className={styles.plain}>
        {others.map((question) => (
          <li key={keyOf(question)}>
            <button type="button" className={styles.link} onClick={() => onChoose(keyOf(question))}>
              {textOf(question)}
            </button>{" "}
            <span className={styles.soft}>
              {formatPercent(question.gainBits / Math.max(1e-9, diagnosis.entropyBits), language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
