// Why the limits of a month differ: the difference of the references and of every factor, in yuan. A
// column adds up to the difference of the limits exactly.
import { useTranslation } from "react-i18next";
import {
  contributionDifferences,
  referenceDifference,
} from "../../charts/series/contributionDifferences";
import { formatCount, formatCountChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import panel from "../panels/panel.module.css";
import { useModelName } from "../useModelName";
import styles from "./CompareView.module.css";
import { ScrollTable } from "./ScrollTable";
import { useMonthName } from "./useMonthName";
import type { ComparedResult } from "./useProjections";

interface DifferenceTableProps {
  readonly results: readonly ComparedResult[];
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

export function DifferenceTable({ results, month, onMonth }: DifferenceTableProps) {
  const { t } = useTranslation("compare");
  const language = useLanguage();
  const monthName = useMonthName();
  const nameOf = useModelName();
  const [base, ...others] = results;
  if (!base) return null;
  const projections = others.map(({ projection }) => projection);
  const factors = contributionDifferences(base.projection, projections, month);
  const usable = ({ projection }: ComparedResult) => projection.usableYuan[month] ?? 0;
  return (
    <section className={panel.panel} aria-labelledby="compare-pushes">
      <h3 id="compare-pushes" className={panel.title}>
        {t("pushes")}
      </h3>
      <p className={panel.lead}>
        <bdi>{t("pushesLead", { name: base.name })}</bdi>
      </p>
      <label className={styles.month}>
        {t("which")}
        <select
          data-testid="compare-month"
          value={month}
          onChange={(event) => onMonth(Number(event.target.value))}
        >
          {Array.from({ length: base.projection.months + 1 }, (_, each) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the month
            <option key={each} value={each}>
              {monthName(each)}
            </option>
          ))}
        </select>
      </label>
      <ScrollTable caption={`${t("pushes")} · ${monthName(month)}`} testId="compare-differences">
        <thead>
          <tr>
            <th scope="col">{t("factor")}</th>
            {others.map(({ id, name }) => (
              <th scope="col" key={id}>
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("base", { name: base.name })}</th>
            {others.map(({ id }) => (
              <td key={id}>{formatCount(usable(base), language)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("reference")}</th>
            {others.map(({ id, projection }) => (
              <td key={id}>
                {formatCountChange(
                  referenceDifference(base.projection, projection, month),
                  language,
                )}
              </td>
            ))}
          </tr>
          {factors.map(({ factorId, yuan }) => (
            <tr key={factorId}>
              <th scope="row">{nameOf(factorId)}</th>
              {others.map(({ id }, index) => (
                <td key={id}>{formatCountChange(yuan[index] ?? 0, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum")}</th>
            {others.map((other) => (
              <td key={other.id}>{formatCountChange(usable(other) - usable(base), language)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("usable")}</th>
            {others.map((other) => (
              <td key={other.id}>{formatCount(usable(other), language)}</td>
            ))}
          </tr>
        </tfoot>
      </ScrollTable>
    </section>
  );
}
