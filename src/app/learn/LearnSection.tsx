// One chapter of the learning page.
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useAppStore } from "../../store/useAppStore";
import styles from "./LearnView.module.css";
import type { LearnEntry } from "./learnEntry";

interface LearnSectionProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly LearnEntry[];
}

export function LearnSection({ id, title, entries }: LearnSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <div className={styles.entries}>
        {entries.map((each) => (
          <Entry key={each.id} entry={each} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry }: { readonly entry: LearnEntry }) {
  const { t } = useTranslation("learn");
  const language = useLanguage();
  const known = useAppStore((state) => state.model?.sources) ?? [];
  const names = entry.sources.map((id) => {
    const source = known.find((each) => each.id === id);
    return source ? pickText(source.label, language) : id;
  });
  return (
    <section className={styles.entry} aria-labelledby={entry.id}>
      <h4 id={entry.id} className={styles.title} tabIndex={-1}>
        {pickText(entry.title, language)}
        {entry.mark ? (
          <span className={styles.mark} data-mark={entry.mark} title={t(`marks.${entry.mark}`)}>
            {entry.mark}
          </span>
        ) : null}
      </h4>
      <p>{pickText(entry.text, language)}</p>
      {names.length > 0 || entry.asOf ? (
        <p className={styles.source}>
          {names.length > 0
            ? t("sources", { list: names.join(language === "en" ? "; " : "；") })
            : null}
          {entry.asOf ? ` ${t("asOf", { when: pickText(entry.asOf, language) })}` : null}
        </p>
      ) : null}
    </section>
  );
}
