// Everything worth knowing around the limit, each with how sure it is, its date and its sources. An
// address leads to each entry, and the rest of the page links there.
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import { Disputed } from "./Disputed";
import { glossary } from "./entries/glossary";
import { howLimitsWork } from "./entries/howLimitsWork";
import { rulesAndRights } from "./entries/rulesAndRights";
import { trends } from "./entries/trends";
import { LearnSection } from "./LearnSection";
import styles from "./LearnView.module.css";

const SECTIONS = [
  { id: "how", entries: howLimitsWork },
  { id: "rules", entries: rulesAndRights },
  { id: "trends", entries: trends },
  { id: "glossary", entries: glossary },
] as const;

export function LearnView() {
  const { t } = useTranslation("learn");
  return (
    <div>
      <p className={panel.lead}>{t("lead")}</p>
      <dl className={styles.marks}>
        {(["A", "B", "C"] as const).map((mark) => (
          <div key={mark}>
            <dt className={styles.mark} data-mark={mark}>
              {mark}
            </dt>
            <dd>{t(`marks.${mark}`)}</dd>
          </div>
        ))}
      </dl>
      <nav aria-label={t("contents")} className={styles.contents}>
        {[...SECTIONS.map(({ id }) => id), "disputed" as const].map((id) => (
          <a key={id} href={`#view=learn&part=${id}`}>
            {t(`sections.${id}`)}
          </a>
        ))}
      </nav>
      {SECTIONS.map(({ id, entries }) => (
        <LearnSection key={id} id={id} title={t(`sections.${id}`)} entries={entries} />
      ))}
      <Disputed />
    </div>
  );
}
