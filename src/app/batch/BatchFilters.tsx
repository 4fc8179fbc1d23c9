// What narrows the rows down: a search, a state, a reason.
import { useTranslation } from "react-i18next";
import type { Factor } from "../../engine";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./BatchView.module.css";
import type { BatchChoice } from "./batchRows";

const STATES = ["any", "normal", "reduced", "suspended"] as const;

interface BatchFiltersProps {
  readonly choice: BatchChoice;
  readonly factors: readonly Factor[];
  readonly onChoice: (choice: BatchChoice) => void;
}

export function BatchFilters({ choice, factors, onChoice }: BatchFiltersProps) {
  const { t } = useTranslation("batch");
  const { t: pageText } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.filters}>
      <label>
        <span>{t("search")}</span>
        <input
          type="search"
          value={choice.search}
          onChange={(event) => onChoice({ ...choice, search: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t("state")}</span>
        <select
          value={choice.state}
          onChange={(event) =>
            onChoice({ ...choice, state: STATES[event.currentTarget.selectedIndex] ?? "any" })
          }
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {state === "any" ? t("any") : pageText(`states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("reason")}</span>
        <select
          value={choice.factorId}
          onChange={(event) => onChoice({ ...choice, factorId: event.currentTarget.value })}
        >
          <option value="any">{t("any")}</option>
          {factors.map(({ id, label }) => (
            <option key={id} value={id}>
              {pickText(label, language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
