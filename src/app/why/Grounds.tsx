// Where a statement comes from: certainty, sources, article rows, and the sources that disagree.
import { useTranslation } from "react-i18next";
import type { Certainty } from "../../engine";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import { CONTRADICTION_PARTS } from "../../ui/learnParts";
import { useModel } from "./useFall";
import styles from "./why.module.css";

interface GroundsProps {
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  readonly articleRows: readonly number[];
  readonly contradictions?: readonly string[];
}

export function Grounds({ certainty, sources, articleRows, contradictions = [] }: GroundsProps) {
  const { t } = useTranslation("factor");
  const language = useLanguage();
  const model = useModel();
  const found = model.sources.filter(({ id }) => sources.includes(id));
  return (
    <div className={styles.grounds}>
      <span className={styles.mark}>{t(`certainty.${certainty}`)}</span>{" "}
      {found.map(({ label }) => pickText(label, language)).join(" · ")}
      {articleRows.length > 0
        ? ` · ${t("rows", { count: articleRows.length, rows: articleRows.join(", ") })}`
        : ""}
      {contradictions.map((id) => (
        <p key={id}>
          <strong>{t("contradiction")}</strong> {t(`contradictions.${id as "C1"}`)}{" "}
          <LearnLink
            isBeside
            part={CONTRADICTION_PARTS[id]}
            term={t(`contradictionNames.${id as "C1"}`)}
          />
        </p>
      ))}
    </div>
  );
}
