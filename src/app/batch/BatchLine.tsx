// One person of the table.
import { useTranslation } from "react-i18next";
import { formatYuan, formatYuanChange, formatYuanShort } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./BatchView.module.css";
import type { ScreenedRow } from "./batchRows";

interface BatchLineProps {
  readonly row: ScreenedRow;
  readonly index: number;
  readonly nameOf: (id: string) => string;
}

export function BatchLine({ row, index, nameOf }: BatchLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { screening } = row;
  const first = screening.firstAction;
  return (
    <tr aria-rowindex={index + 2} className={styles.line}>
      <td className={styles.cell}>{row.row + 1}</td>
      <th scope="row" className={styles.cell}>
        {row.name}
      </th>
      <td className={styles.cell}>
        {formatYuan(screening.limitYuan, language)}
        <small>
          {t(`states.${screening.state}`)} · {formatYuanShort(screening.lowYuan, language)}–
          {formatYuanShort(screening.highYuan, language)}
        </small>
      </td>
      <td className={styles.cell}>
        {screening.reasons
          .map(({ factorId, yuan }) => `${nameOf(factorId)} ${formatYuanShort(yuan, language)}`)
          .join(language === "en" ? ", " : "，")}
      </td>
      <td className={styles.cell}>
        {first ? (
          <>
            {nameOf(first.actionId)}
            <small>{formatYuanChange(first.yuan, language)}</small>
          </>
        ) : (
          "–"
        )}
      </td>
    </tr>
  );
}
