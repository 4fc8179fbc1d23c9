// Figures month by month under a chart or a plan, folded away until they are wanted.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Recover.module.css";
import { usePlanText } from "./usePlanText";

interface MonthFiguresProps {
  readonly title: string;
  /** The last month; the first is today. */
  readonly months: number;
  readonly columns: readonly (readonly [
    name: string,
    figure: (month: number) => string | number,
  ])[];
}

export function MonthFigures(figures: MonthFiguresProps) {
  // Some hundred cells, and again with every result: drawn for whoever wants them.
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{figures.title}</summary>
      {isOpen ? <FiguresTable {...figures} /> : null}
    </details>
  );
}

function FiguresTable({ months, columns }: MonthFiguresProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{t("plans.month")}</th>
          {columns.map(([name]) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: months + 1 }, (_, month) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: months are their own keys
          <tr key={month}>
            <th scope="row">{text.month(month)}</th>
            {columns.map(([name, figure]) => (
              <td key={name}>{figure(month)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
