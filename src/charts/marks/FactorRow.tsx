// One factor's pushes by month in the table; a cell's tint says how large the push is. The ink on
// it is the text's own, and a tint goes no further than the wash, so contrast holds.
import { memo } from "react";
import { formatCountChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { TableRow } from "../series/tableRows";
import styles from "./tableMarks.module.css";
import { uncover } from "./uncover";

interface FactorRowProps {
  readonly row: TableRow;
  readonly name: string;
  /** The table's largest absolute push: the full tint. */
  readonly largestYuan: number;
  readonly month: number;
  readonly chosen: boolean;
  readonly onFactor: (factorId: string | null) => void;
}

export const FactorRow = memo(function FactorRow({
  row,
  name,
  largestYuan,
  month,
  chosen,
  onFactor,
}: FactorRowProps) {
  const language = useLanguage();
  return (
    <tr className={chosen ? styles.chosenRow : styles.row}>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={chosen}
          onClick={() => onFactor(chosen ? null : row.factorId)}
          onFocus={uncover}
        >
          {name}
        </button>
      </th>
      {Array.from(row.yuan, (yuan, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the month
          key={at}
          className={at === month ? styles.chosenCell : styles.cell}
          style={yuan === 0 ? undefined : { backgroundColor: tint(yuan, largestYuan) }}
        >
          {formatCountChange(yuan, language)}
        </td>
      ))}
    </tr>
  );
});

/** Tinted by the root of its share: one suspended month must not bleach all the others. */
function tint(yuan: number, largestYuan: number): string {
  const percent = Math.round(Math.sqrt(Math.abs(yuan) / largestYuan) * 100);
  const wash = yuan < 0 ? "--down-wash" : "--up-wash";
  return `color-mix(in srgb, var(${wash}) ${percent}%, var(--paper-raised))`;
}
