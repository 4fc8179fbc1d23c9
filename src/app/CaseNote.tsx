// Under a case's answer: that it is an illustration, and what its article prints beside what the
// model computes.
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { formatYuan } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { PrintedFigures } from "../profile/cases/caseStudy";
import { CASES } from "../profile/cases/cases";
import { FOUND_MEASURES, type FoundMeasures } from "../profile/cases/foundMeasures";
import { useAppStore } from "../store/useAppStore";
import { LearnLink } from "../ui/LearnLink";
import { CONTRADICTION_PARTS } from "../ui/learnParts";
import styles from "./CasePicker.module.css";

export function CaseNote() {
  const { t } = useTranslation("cases");
  const { t: factorText } = useTranslation("factor");
  const language = useLanguage();
  const active = useAppStore((state) => state.activeWorkspace);
  const study = CASES.find(({ id }) => id === active);

  function printedFigures(figures: PrintedFigures): string {
    const { beforeYuan, afterYuan, recoveredYuan, recoveredMonth, garbled } = figures;
    if (garbled) return t("printed.garbled", { text: garbled });
    const parts = [
      beforeYuan && afterYuan
        ? t("printed.fall", {
            from: formatYuan(beforeYuan, language),
            to: formatYuan(afterYuan, language),
          })
        : "",
      recoveredYuan && recoveredMonth
        ? t("printed.recovery", { yuan: formatYuan(recoveredYuan, language), n: recoveredMonth })
        : "",
    ].filter(Boolean);
    return parts.length > 0 ? t("printed.says", { text: parts.join(t("printed.and")) }) : "";
  }

  function foundMeasures({ byMonth, ownYuan, ownEffort, leastEffort, mostYuan }: FoundMeasures) {
    const isEasier = leastEffort < ownEffort;
    const isMore = mostYuan > ownYuan;
    const finding = isEasier ? (isMore ? "both" : "less") : isMore ? "more" : "found";
    const effort = ownEffort;
    return [
      t("measures.own", { own: formatYuan(ownYuan, language), n: byMonth, effort }),
      t(`measures.${finding}`, {
        less: leastEffort,
        most: formatYuan(mostYuan, language),
        effort,
      }),
    ].join(language === "en" ? " " : "");
  }

  if (!study) return null;
  const found = FOUND_MEASURES[study.id];
  return (
    <p className={styles.note}>
      {t("illustration")} {printedFigures(study.printed)}{" "}
      {study.contradictions.length > 0 ? t("disputed") : null}
      {study.contradictions.map((id, index) => (
        <Fragment key={id}>
          {index === 0 ? " " : " · "}
          <LearnLink
            part={CONTRADICTION_PARTS[id]}
            term={factorText(`contradictionNames.${id as "C1"}`)}
          />
        </Fragment>
      ))}
      {found ? (
        <span className={styles.found} data-testid="found-measures">
          {foundMeasures(found)} <a href="#view=recover">{t("measures.lead")}</a>
        </span>
      ) : null}
    </p>
  );
}
