// The largest pushes of today in a line, each a way into its factor: the answer to "why" before any
// chart has to be read.
import { useTranslation } from "react-i18next";
import { formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { contributionsAt } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useShown } from "../panels/useShown";
import { useModelName } from "../useModelName";
import styles from "./TopReasons.module.css";
import { useReasonValue } from "./useReasonValue";

const MOST = 3;

export function TopReasons() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { projection } = useShown();
  const nameOf = useModelName();
  const selected = useAppStore((state) => state.selectedFactor);
  const factOf = useReasonValue(projection);
  const selectFactor = useAppStore((state) => state.selectFactor);
  const pushes = contributionsAt(projection, 0);
  const down = pushes.filter(({ yuan }) => yuan < 0).slice(0, MOST);
  const shown = down.length > 0 ? down : pushes.slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <h3 className={styles.title}>
        {t(`answer.reasons.${projection.reference}.${down.length > 0 ? "down" : "up"}`)}
      </h3>
      <ol className={styles.list}>
        {shown.map(({ factorId, yuan }) => (
          <li key={factorId}>
            <button
              type="button"
              className={styles.reason}
              data-sign={yuan < 0 ? "down" : "up"}
              aria-pressed={selected === factorId}
              onClick={() => selectFactor(selected === factorId ? null : factorId)}
            >
              <span>
                {nameOf(factorId)}
                <small className={styles.value}>{factOf(factorId)}</small>
              </span>
              <strong>{formatYuanChange(yuan, language)}</strong>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
