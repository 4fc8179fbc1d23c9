// The ledger in months: factors in rows, months in columns, each column exactly the month's change.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLedger } from "../../engine";
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
  readonly yuan: readonly number[];
}

export function LedgerTable({ ledger }: { readonly ledger: ChangeLedger }) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const id = useId();
  const { factors } = useModel();
  const { months, projection } = ledger;
  const rows: Row[] = [
    ...factors.map((factor) => ({
      id: factor.id,
      name: pickText(factor.label, language),
      yuan: months.map(
        ({ byFactor }) => byFactor.find(({ factorId }) => factorId === factor.id)?.yuan ?? 0,
      ),
    })),
    { id: "time", name: t("change.time"), yuan: months.map(({ timeYuan }) => timeYuan) },
  ].filter(({ yuan }) => yuan.some((value) => value !== 0));
  const change = (yuan: number) => (yuan === 0 ? "–" : formatYuanChange(yuan, language));
  return (
    <>
      <h3 className={styles.minor} id={id}>
        {t("change.ledger")}
      </h3>
      <p className={styles.soft}>{t("change.ledgerLead")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} data-testid="ledger">
          <thead>
            <tr>
              <td />
              {months.map(({ month }) => (
                <th key={month} scope="col">
                  {formatMonth(calendarMonth(projection.startMonth, month), language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.yuan.map((yuan, i) => (
                  <td key={months[i]?.month}>{change(yuan)}</td>
                ))}
              </tr>
            ))}
            <tr className={styles.sum}>
              <th scope="row">{t("change.total")}</th>
              {months.map(({ month, fromYuan, toYuan }) => (
                <td key={month}>{change(toYuan - fromYuan)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t("change.limit")}</th>
              {months.map(({ month, toYuan }) => (
                <td key={month}>{formatYuan(toYuan, language)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}
