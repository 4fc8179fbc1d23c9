// A row of the table that belongs to no factor: a limit, a sum, the state.
import styles from "./tableMarks.module.css";

interface FigureRowProps {
  readonly name: string;
  readonly months: number;
  readonly month: number;
  readonly figure: (month: number) => string;
  readonly strong?: boolean;
}

export function FigureRow({ name, months, month, figure, strong = false }: FigureRowProps) {
  return (
    <tr className={strong ? styles.strongRow : styles.row}>
      <th scope="row" className={styles.name}>
        <span className={styles.figureName}>{name}</span>
      </th>
      {Array.from({ length: months + 1 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the index is the month
        <td key={at} className={at === month ? styles.chosenCell : styles.cell}>
          {figure(at)}
        </td>
      ))}
    </tr>
  );
}
