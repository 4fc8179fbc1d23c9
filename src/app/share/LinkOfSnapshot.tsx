// The link itself: to be copied, or photographed off the screen.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { CAPS } from "../../share/caps";
import type { Snapshot } from "../../share/snapshot";
import panel from "../panels/panel.module.css";
import { QrCode } from "./QrCode";
import styles from "./ShareDialog.module.css";
import { useSnapshotLink } from "./useSnapshotLink";

export function LinkOfSnapshot({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation("share");
  const language = useLanguage();
  const { hash, address } = useSnapshotLink(snapshot);
  const text = useRef<HTMLTextAreaElement>(null);
  /** The link that was copied, or selected to be copied by hand. */
  const [done, setDone] = useState<{ link: string; how: "copied" | "selected" } | null>(null);

  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setDone({ link, how: "copied" });
    } catch {
      // Refused, or a page without a secure origin.
      text.current?.select();
      setDone({ link, how: "selected" });
    }
  }

  if (address === null) return <p aria-busy="true">{t("dialog.working")}</p>;
  if (!address.ok) {
    const { code, detail } = address.fault;
    return <p className={styles.fault}>{t(`faults.${code}`, { detail })}</p>;
  }
  const link = address.value;
  const { length } = link.slice(link.indexOf("#") + 1);
  return (
    <div className={styles.link}>
      <QrCode text={link} name={t("dialog.qr")} tooMuch={t("dialog.noQr")} />
      <div className={styles.linkText}>
        <label className={styles.label}>
          {t("dialog.link")}
          <textarea ref={text} readOnly rows={5} value={link} data-testid="share-link" />
        </label>
        <p className={styles.small}>
          {t("dialog.length", {
            n: formatCount(length, language),
            most: formatCount(CAPS.linkCharacters, language),
            hash,
          })}
        </p>
        <button type="button" className={panel.button} onClick={() => void copy(link)}>
          {t("dialog.copy")}
        </button>
        <p role="status" className={styles.small}>
          {done?.link === link ? t(`dialog.${done.how}`) : ""}
        </p>
      </div>
    </div>
  );
}
