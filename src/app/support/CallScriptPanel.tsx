// The call script: opening, reasons, questions, next steps, and what must not be promised.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import { copyText } from "../why/copyText";
import styles from "./SupportView.module.css";
import { SCRIPT_PARTS, useCallScript } from "./useCallScript";

export function CallScriptPanel() {
  const { t } = useTranslation("support");
  const script = useCallScript();
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    const parts = SCRIPT_PARTS.filter((part) => script[part].length > 0);
    const text = parts.map((part) => [t(`parts.${part}`), ...script[part]].join("\n")).join("\n\n");
    setCopied(await copyText(text));
  }

  return (
    <section className={styles.script} aria-labelledby="script-title">
      <h3 id="script-title" className={panel.title}>
        {t("script")}
      </h3>
      {SCRIPT_PARTS.map((part) =>
        script[part].length === 0 ? null : (
          <section key={part} aria-labelledby={`script-${part}`} data-part={part}>
            <h4 id={`script-${part}`} className={styles.part}>
              {t(`parts.${part}`)}
            </h4>
            <ol className={styles.lines} data-part={part}>
              {script[part].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </section>
        ),
      )}
      <button type="button" className={panel.button} onClick={() => void copy()}>
        {t("copy")}
      </button>
      <span role="status" className={styles.said}>
        {isCopied ? ` ${t("copied")}` : ""}
      </span>
    </section>
  );
}
