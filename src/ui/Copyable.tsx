// A figure that is copied by clicking it.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Copyable.module.css";

export interface CopyableProps {
  /** What lands on the clipboard. */
  readonly text: string;
  readonly children: ReactNode;
}

export function Copyable({ text, children }: CopyableProps) {
  const { t } = useTranslation("plan");
  const [copied, setCopied] = useState("");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Refused, or a page without a secure origin: the figure can still be selected by hand.
      setCopied("");
    }
  }

  return (
    <span className={styles.copyable}>
      <button
        type="button"
        className={styles.figure}
        title={t("copy", { text })}
        onClick={() => void copy()}
        onBlur={() => setCopied("")}
      >
        {children}
      </button>
      <span role="status" className={styles.said}>
        {copied === text && copied !== "" ? t("copied", { text }) : ""}
      </span>
    </span>
  );
}
