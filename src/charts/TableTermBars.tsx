// A term with a few answers instead of a curve: one bar an answer, to the right safer and to the
// left riskier than the healthy reference, the person's own marked.
import { useTranslation } from "react-i18next";
import { TermBar } from "./marks/TermBar";
import { useEffectText } from "./marks/useEffectText";
import { termBars } from "./series/termBars";
import styles from "./TableTermBars.module.css";

export interface TermOption {
  readonly id: string;
  readonly label: string;
  /** Log-odds; higher is safer. */
  readonly effect: number;
}

export interface TableTermBarsProps {
  /** What is answered: names the list. */
  readonly label: string;
  readonly options: readonly TermOption[];
  /** The person's answer; null while it is unknown. */
  readonly currentId: string | null;
  /** The healthy reference's answer, from which the bars start. */
  readonly healthyId: string | null;
  /** Makes the options buttons. */
  readonly onChoose?: ((id: string) => void) | undefined;
}

export function TableTermBars(props: TableTermBarsProps) {
  const { label, options, currentId, healthyId, onChoose } = props;
  const { t } = useTranslation("charts");
  const baseline = options.find(({ id }) => id === healthyId)?.effect ?? null;
  const effectText = useEffectText(baseline);
  const bars = termBars(
    options.map(({ effect }) => effect),
    baseline ?? 0,
  );
  return (
    <div className={styles.container}>
      <ul className={styles.rows} aria-label={label}>
        {options.map(({ id, label: name, effect }, i) => {
          const bar = bars[i];
          const cells = (
            <>
              <span className={styles.name}>
                {name}
                {id === healthyId && <small className={styles.note}>{t("bars.healthy")}</small>}
              </span>
              {bar && <TermBar {...bar} />}
              <span className={styles.times}>{effectText.times(effect)}</span>
            </>
          );
          return (
            <li key={id}>
              {onChoose ? (
                <button
                  type="button"
                  className={styles.row}
                  aria-pressed={id === currentId}
                  onClick={() => onChoose(id)}
                >
                  {cells}
                </button>
              ) : (
                <span className={styles.row} aria-current={id === currentId || undefined}>
                  {cells}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.caption}>{t(baseline === null ? "bars.alone" : "bars.compared")}</p>
    </div>
  );
}
