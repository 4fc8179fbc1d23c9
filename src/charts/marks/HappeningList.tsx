// What happens in the chosen month, in words under the plot. One line is kept free for it, so that
// moving through the months does not push the page up and down.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { happeningsIn } from "../series/happeningMarks";
import styles from "./HappeningList.module.css";
import { HappeningSign } from "./HappeningSign";
import type { HappeningText } from "./useHappeningText";

interface HappeningListProps {
  readonly projection: Projection;
  readonly month: number;
  readonly text: HappeningText;
}

export function HappeningList({ projection, month, text }: HappeningListProps) {
  const { t } = useTranslation("charts");
  const shown = happeningsIn(projection.happenings, month);
  if (projection.happenings.length === 0) return null;
  if (shown.length === 0) return <p className={styles.none}>{t("happening.none")}</p>;
  return (
    <ul className={styles.list} aria-label={t("happening.list")}>
      {shown.map((happening, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one event may be planned twice in a month
        <li key={i} className={styles.item}>
          <HappeningSign kind={happening.kind} />
          {text(happening)}
        </li>
      ))}
    </ul>
  );
}
