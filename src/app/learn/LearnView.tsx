// Everything worth knowing around the limit, each with how sure it is, its date and its sources. An
// address leads to each entry, and the rest of the page links there.
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
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

/** The entry that the address names; it can be shown once the view has been drawn. */
function partOfAddress(): string | null {
  return new URLSearchParams(location.hash.replace(/^#/, "")).get("part");
}

export function LearnView() {
  const { t } = useTranslation("learn");
  // The sources' names come with the model and make entries taller.
  const isComplete = useAppStore((state) => state.model !== null);
  useEffect(() => {
    const part = isComplete ? partOfAddress() : null;
    if (part) document.getElementById(part)?.scrollIntoView();
  }, [isComplete]);
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
