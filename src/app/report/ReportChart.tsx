// The timeline on paper. What is measured on screen is wrong on paper, so the paper's chart is one of
// its own, of the paper's width; pictures are taken of it too.
import { useTranslation } from "react-i18next";
import { FactorTimeline } from "../../charts/FactorTimeline";
import { useChartChoice } from "../panels/useShown";
import { useModelName } from "../useModelName";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

/** A4 less its margins, in CSS pixels. */
const PAPER_PX = 680;

export function ReportChart({ result: { projection }, model }: ReportProps) {
  const { t } = useTranslation("report");
  const choice = useChartChoice();
  const nameOf = useModelName();
  const shared = {
    projection,
    factors: model.factors,
    animate: false,
    names: nameOf,
    ...choice,
  } as const;
  return (
    <section>
      <h4>{t("timeline")}</h4>
      <div className={styles.screenChart}>
        <FactorTimeline {...shared} />
      </div>
      <div className={styles.printChart} data-print-chart>
        <FactorTimeline {...shared} widthPx={PAPER_PX} />
      </div>
    </section>
  );
}
