// The timeline on paper. What is measured on screen is wrong on paper, so the paper's chart is one of
// its own, of the paper's width; pictures are taken of it too.
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { FactorTimeline } from "../../charts/FactorTimeline";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useChartChoice } from "../panels/useShown";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

/** A4 less its margins, in CSS pixels. */
const PAPER_PX = 680;

export function ReportChart({ result: { projection }, model }: ReportProps) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const choice = useChartChoice();
  const nameOf = useCallback(
    (id: string) => {
      const named = [...model.actions, ...model.events, ...model.gates];
      const found = named.find((each) => each.id === id);
      return found ? pickText(found.label, language) : id;
    },
    [model, language],
  );
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
