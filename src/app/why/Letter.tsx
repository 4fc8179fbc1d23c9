// The letter: generated, editable, and copied or printed only by whoever confirms that it is true.
// On paper there is the letter alone.
import { useEffect, useId, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { copyText } from "./copyText";
import styles from "./Letter.module.css";
import type { WithDiagnosis } from "./useFall";
import { useLetterText } from "./useLetterText";

export function Letter({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const id = useId();
  const suggested = useLetterText(diagnosis);
  const edited = useAppStore((state) => selectActive(state).fall.kit.letter);
  const leaveKit = useAppStore((state) => state.leaveKit);
  const [isTrue, setTrue] = useState(false);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  const text = edited ?? suggested;
  // Another text has not been confirmed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the effect answers to
  useEffect(() => {
    setTrue(false);
    setOutcome(null);
  }, [text]);

  async function copy(): Promise<void> {
    setOutcome((await copyText(text)) ? "copied" : "copyFailed");
  }

  return (
    <section className={styles.letter} aria-labelledby={`${id}-title`} id="letter">
      <h3 id={`${id}-title`}>{t("letter.title")}</h3>
      <p className={styles.lead}>{t("letter.lead")}</p>
      <label htmlFor={`${id}-text`}>{t("letter.text")}</label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={18}
        value={text}
        spellCheck={false}
        onChange={(event) => leaveKit({ letter: event.currentTarget.value })}
      />
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isTrue}
          onChange={(event) => setTrue(event.currentTarget.checked)}
        />
        <span>{t("letter.confirm")}</span>
      </label>
      <div className={panel.controls}>
        <button
          type="button"
          className={panel.button}
          disabled={!isTrue}
          onClick={() => void copy()}
        >
          {t("letter.copy")}
        </button>
        <button
          type="button"
          className={panel.button}
          disabled={!isTrue}
          onClick={() => window.print()}
        >
          {t("letter.print")}
        </button>
        {edited === null ? null : (
          <button type="button" className={panel.button} onClick={() => leaveKit({ letter: null })}>
            {t("letter.rewrite")}
          </button>
        )}
      </div>
      <p role="status" className={styles.lead}>
        {outcome ? t(`letter.${outcome}`) : isTrue ? "" : t("letter.needsConfirm")}
      </p>
      {isTrue ? createPortal(<pre className={styles.paper}>{text}</pre>, document.body) : null}
    </section>
  );
}
