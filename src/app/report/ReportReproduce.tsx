// How the report can be made again: its link, as text and to be photographed, and the check code that
// link and report share.
import { useTranslation } from "react-i18next";
import { QrCode } from "../share/QrCode";
import type { SnapshotLink } from "../share/useSnapshotLink";
import styles from "./ReportView.module.css";

interface ReportReproduceProps {
  readonly link: SnapshotLink;
  readonly modelVersion: string;
}

export function ReportReproduce({ link, modelVersion }: ReportReproduceProps) {
  const { t } = useTranslation("report");
  const { t: shareText } = useTranslation("share");
  const { hash, address } = link;
  return (
    <section className={styles.reproduce}>
      <p>{t("reproduce")}</p>
      <p className={styles.hash} data-testid="report-hash">
        {t("hash", { hash, model: modelVersion })}
      </p>
      {address?.ok ? (
        <div className={styles.link}>
          <QrCode
            text={address.value}
            name={shareText("dialog.qr")}
            tooMuch={shareText("dialog.noQr")}
          />
          <p className={styles.address} data-testid="report-link">
            {address.value}
          </p>
        </div>
      ) : address === null ? null : (
        <p>{t("tooLong")}</p>
      )}
    </section>
  );
}
