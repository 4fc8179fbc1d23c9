// The report itself, section by section, on one measure of paper.
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { formatMonth, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { SnapshotLink } from "../share/useSnapshotLink";
import { ReportAlternatives } from "./ReportAlternatives";
import { ReportChart } from "./ReportChart";
import { ReportContributions } from "./ReportContributions";
import { ReportDiagnosis } from "./ReportDiagnosis";
import { ReportPlan } from "./ReportPlan";
import { ReportReasons } from "./ReportReasons";
import { ReportReproduce } from "./ReportReproduce";
import { ReportSources } from "./ReportSources";
import { ReportSummary } from "./ReportSummary";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

interface ReportPaperProps extends ReportProps {
  readonly ref: RefObject<HTMLElement | null>;
  /** What somebody has written of the case, if it is to stand on the paper. */
  readonly written: { readonly name: string; readonly notes: string } | null;
  readonly link: SnapshotLink;
  readonly isStale: boolean;
}

export function ReportPaper({ ref, result, model, written, link, isStale }: ReportPaperProps) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const { projection } = result;
  const product = model.products.find(({ id }) => id === projection.productId);
  return (
    <article ref={ref} className={styles.paper} data-report aria-labelledby="report-title">
      <header>
        <h3 id="report-title" className={styles.title}>
          {t("title")}
        </h3>
        {written ? (
          <p className={styles.written}>
            <bdi>{[written.name, written.notes].filter(Boolean).join(" · ")}</bdi>
          </p>
        ) : null}
        <p>
          {t("of", {
            product: product ? pickText(product.label, language) : projection.productId,
            month: formatMonth(projection.startMonth, language),
            count: projection.months,
          })}
        </p>
        <p className={styles.simulation}>{t("simulation")}</p>
        {isStale ? <p className={styles.stale}>{t("stale")}</p> : null}
      </header>
      <ReportSummary result={result} model={model} />
      <ReportDiagnosis result={result} model={model} />
      <ReportReasons result={result} model={model} />
      <ReportPlan result={result} model={model} />
      <ReportChart result={result} model={model} />
      <ReportContributions result={result} />
      <ReportAlternatives result={result} model={model} />
      <ReportSources result={result} model={model} />
      <section>
        <h4>{t("notice")}</h4>
        <p>{t("noticeText")}</p>
      </section>
      <ReportReproduce link={link} modelVersion={projection.modelVersion} />
    </article>
  );
}
