// The chart in figures: each case's limit by month, its former one, and when it is back there.
import { useTranslation } from "react-i18next";
import { formatCount } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { headlineOf } from "../panels/headline";
import { ScrollTable } from "./ScrollTable";
import { useMonthName } from "./useMonthName";
import type { ComparedResult } from "./useProjections";

interface LimitTableProps {
  readonly results: readonly ComparedResult[];
  /** What each row is. */
  readonly heading: string;
}

export function LimitTable({ results, heading }: LimitTableProps) {
  const { t } = useTranslation("compare");
  const language = useLanguage();
  const monthName = useMonthName();
  const months = results[0]?.projection.months ?? 0;

  function back({ projection }: ComparedResult): string {
    const { formerYuan, backAfterMonths } = headlineOf(projection, true);
    if (formerYuan === null) return t("noFormer");
    return backAfterMonths === null
      ? t("notBack", { count: months })
      : backAfterMonths === 0
        ? t("today")
        : t("backIn", { n: backAfterMonths });
  }

  return (
    <ScrollTable caption={t("monthsTable")} testId="compare-limits-table">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{t("former")}</th>
          <th scope="col">{t("back")}</th>
          {Array.from({ length: months + 1 }, (_, month) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the month
            <th scope="col" key={month}>
              {monthName(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => {
          const { formerLimitYuan, usableYuan } = result.projection;
          return (
            <tr key={result.id}>
              <th scope="row">
                <bdi>{result.name}</bdi>
              </th>
              <td>{formerLimitYuan === null ? "–" : formatCount(formerLimitYuan, language)}</td>
              <td>{back(result)}</td>
              {Array.from(usableYuan, (yuan, month) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the index is the month
                <td key={month}>{formatCount(yuan, language)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
