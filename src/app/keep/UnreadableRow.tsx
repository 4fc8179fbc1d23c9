// A kept case that cannot be read: why, and its bytes as they lie there. It is never written over.
import { useTranslation } from "react-i18next";
import type { KeptCase } from "../../share/shelf/shelfState";
import panel from "../panels/panel.module.css";
import { saveText } from "../share/saveAsFile";
import styles from "./CasesView.module.css";

type Unreadable = Extract<KeptCase, { readonly kind: "unreadable" }>;

export function UnreadableRow({ kept }: { readonly kept: Unreadable }) {
  const { t } = useTranslation("keep");
  const { t: shareText } = useTranslation("share");
  const { code, detail } = kept.fault;
  return (
    <li className={styles.row} data-testid="unreadable-case">
      <div className={styles.words}>
        <strong>{t("unreadable")}</strong>
        <p className={styles.lead}>
          {t("unreadableWhy", { why: shareText(`faults.${code}`, { detail }) })}
        </p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={panel.button}
          onClick={() => saveText(kept.raw, "limit-recovery-raw.json", "json")}
        >
          {t("raw")}
        </button>
      </div>
    </li>
  );
}
