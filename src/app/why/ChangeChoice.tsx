// Whether something has come since the higher limit, was always so, or cannot be said.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./why.module.css";

const CHANGES = ["worse", "same", "unsure"] as const;
export type SaidOfChange = (typeof CHANGES)[number];

interface ChangeChoiceProps {
  readonly legend: string;
  readonly value: SaidOfChange | null;
  readonly onValue: (value: SaidOfChange) => void;
}

export function ChangeChoice({ legend, value, onValue }: ChangeChoiceProps) {
  const { t } = useTranslation("why");
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{legend}</legend>
      {CHANGES.map((each) => (
        <label key={each} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            onChange={() => onValue(each)}
          />
          <span>{t(`question.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
