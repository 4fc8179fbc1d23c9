// A quiet way from a word to what it means: the word itself, dotted underneath, or "What is this?"
// beside it. Leads to an entry of the learning page; the browser's back returns.
import { useTranslation } from "react-i18next";
import styles from "./LearnLink.module.css";
import type { LearnPart } from "./learnParts";

interface LearnLinkProps {
  /** Undefined where there is nothing more to say: the word stands alone. */
  readonly part: LearnPart | undefined;
  readonly term: string;
  /** Beside the word instead of in its place. */
  readonly isBeside?: boolean;
}

export function LearnLink({ part, term, isBeside = false }: LearnLinkProps) {
  const { t } = useTranslation();
  if (part === undefined) return isBeside ? null : term;
  return (
    <a
      className={styles.link}
      data-beside={isBeside}
      href={`#view=learn&part=${part}`}
      aria-label={isBeside ? t("learn.about", { term }) : t("learn.meaning", { term })}
    >
      {isBeside ? t("learn.what") : term}
    </a>
  );
}
