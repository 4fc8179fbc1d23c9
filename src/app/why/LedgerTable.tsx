// The ledger in months: factors in rows, months in columns, each column exactly the month's change.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLedger, ChangeMonth } from "../../engine";
import {
  calendarMonth,
  formatMonth,
  formatYuan,
  formatYuanChange,
  pickText,
} from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useModel } from "./useFall";
import styles from "./why.module.css";

interface Row {
  readonly id: string;
  readonly name: string;
  /** By month, the whole as the last. */
  readonly yuan: readonly number[];
}

export function LedgerTable({ ledger }: { readonly ledger: ChangeLedger }) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const id = useId();
  const { factors } = useModel();
  const { months, projection } = ledger;
  const isDated = months.length > 1;
  const shown = isDated ? months : [];
  const yuanOf = (rows: ChangeMonth["byFactor"], factorId: string) =>
    rows.find((row) => row.factorId === factorId)?.yuan ?? 0;
  const rows: Row[] = [
    ...factors.map((factor) => ({
      id: factor.id,
      name: pickText(factor.label, language),
      yuan: [
        ...shown.map(({ byFactor }) => yuanOf(byFactor, factor.id)),
        yuanOf(ledger.byFactor, factor.id),
      ],
    })),
    {
      id: "time",
      name: t("change.time"),
      yuan: [...shown.map(({ timeYuan }) => timeYuan), ledger.timeYuan],
    },
    {
      id: "unexplained",
      name: t("change.unexplained"),
      yuan: [...shown.map(() => 0), ledger.unexplainedYuan],
    },
  ].filter(({ yuan }) => yuan.some((value) => value !== 0));
  const monthText = (month: number) =>
    formatMonth(calendarMonth(projection.startMonth, month), language);
  const change = (yuan: number) => (yuan === 0 ? "–" : formatYuanChange(yuan, language));
  return (
    <>
      <h3 className={styles.minor} id={id}>
        {t(isDated ? "change.ledger" : "change.exact")}
      </h3>
      {isDated ? <p className={styles.soft}>{t("change.ledgerLead")}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} data-testid="ledger">
          <thead>
            <tr>
              <td />
              {shown.map(({ month }) => (
                <th key={month} scope="col">
                  {monthText(month)}
                </th>
              ))}
              <th scope="col">{t("change.whole")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.yuan.map((yuan, i) => (
                  <td key={shown[i]?.month ?? "whole"}>{change(yuan)}</td>
                ))}
              </tr>
            ))}
            <tr className={styles.sum}>
              <th scope="row">{t("change.total")}</th>
              {shown.map(({ month, fromYuan, toYuan }) => (
                <td key={month}>{change(toYuan - fromYuan)}</td>
              ))}
              <td>{change(ledger.toYuan - ledger.fromYuan)}</td>
            </tr>
            <tr>
              <th scope="row">{t("change.limit")}</th>
              {shown.map(({ month, toYuan }) => (
                <td key={month}>{formatYuan(toYuan, language)}</td>
              ))}
              <td>{formatYuan(ledger.toYuan, language)}</td>
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}
