// One person of the table.
import { useTranslation } from "react-i18next";
import type { Factor } from "../../engine";
import { formatYuan, formatYuanChange, formatYuanShort, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useAppStore } from "../../store/useAppStore";
import styles from "./BatchView.module.css";
import type { ScreenedRow } from "./batchRows";

interface BatchLineProps {
  readonly row: ScreenedRow;
  readonly index: number;
  readonly factors: readonly Factor[];
}

export function BatchLine({ row, index, factors }: BatchLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const actions = useAppStore((state) => state.model?.actions) ?? [];
  const { screening } = row;
  const factorName = (id: string) => {
    const found = factors.find((each) => each.id === id);
    return found ? pickText(found.label, language) : id;
  };
  const first = screening.firstAction;
  const action = actions.find(({ id }) => id === first?.actionId);
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
          .map(({ factorId, yuan }) => `${factorName(factorId)} ${formatYuanShort(yuan, language)}`)
          .join(language === "en" ? ", " : "，")}
      </td>
      <td className={styles.cell}>
        {action && first ? (
          <>
            {pickText(action.label, language)}
            <small>{formatYuanChange(first.yuan, language)}</small>
          </>
        ) : (
          "–"
        )}
      </td>
    </tr>
  );
}
