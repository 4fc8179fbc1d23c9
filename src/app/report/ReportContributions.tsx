// What every factor adds or takes in the months that tell the story. Each column adds up to the usable
// limit exactly.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatCount, formatCountChange, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useModelName } from "../useModelName";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

/** As many columns as fit on the paper: closer together at first, when most happens. */
const MONTHS = [0, 1, 3, 6, 12, 18, 24, 36];

export function ReportContributions({ result: { projection } }: Pick<ReportProps, "result">) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const nameOf = useModelName();
  const months = [...new Set([...MONTHS, projection.months])]
    .filter((month) => month <= projection.months)
    .sort((one, other) => one - other);
  const factors = projection.contributions.filter(({ yuan }) =>
    months.some((at) => yuan[at] !== 0),
  );
  const sum = (month: number) =>
    (projection.usableYuan[month] ?? 0) - (projection.referenceYuan[month] ?? 0);
  return (
    <section>
      <h4>{t("contributions")}</h4>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("reason")}</th>
              {months.map((month) => (
                <th scope="col" key={month} className={styles.figure}>
                  {formatMonth(calendarMonth(projection.startMonth, month), language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FigureRow
              name={t("reference")}
              months={months}
              figure={(month) => formatCount(projection.referenceYuan[month] ?? 0, language)}
            />
            {factors.map(({ factorId, yuan }) => (
              <FigureRow
                key={factorId}
                name={nameOf(factorId)}
                months={months}
                figure={(month) => formatCountChange(yuan[month] ?? 0, language)}
              />
            ))}
          </tbody>
          <tfoot>
            <FigureRow
              name={t("sum")}
              months={months}
              figure={(month) => formatCountChange(sum(month), language)}
            />
            <FigureRow
              name={t("usable")}
              months={months}
              figure={(month) => formatCount(projection.usableYuan[month] ?? 0, language)}
            />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface FigureRowProps {
  readonly name: string;
  readonly months: readonly number[];
  readonly figure: (month: number) => string;
}

function FigureRow({ name, months, figure }: FigureRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {months.map((month) => (
        <td key={month} className={styles.figure}>
          {figure(month)}
        </td>
      ))}
    </tr>
  );
}
