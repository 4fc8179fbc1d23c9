// One choice of a few, as chips that wrap: native radio buttons, so that arrow keys, names and
// high contrast work by themselves. Knows nothing of forms.
import { type ReactNode, type Ref, useId } from "react";
import styles from "./fields.module.css";

export interface ChipOption {
  /** Part of the radio's id; unique in its group. */
  readonly id: string;
  readonly label: string;
  /** Says "I don't know": shown more quietly. */
  readonly isUnknown?: boolean;
}

interface ChoiceChipsProps {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly ChipOption[];
  /** Id of the chosen option; `null` while none is. */
  readonly chosen: string | null;
  readonly onChoose: (optionId: string) => void;
  readonly onBlur?: () => void;
  readonly fault?: string | null;
  readonly notes?: ReactNode;
  readonly aside?: ReactNode;
  /** Receives the radio that holds the group's tab stop. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function ChoiceChips(props: ChoiceChipsProps) {
  const { id, legend, options, chosen, fault, notes, aside } = props;
  const notesId = useId();
  const stop = options.some((option) => option.id === chosen) ? chosen : options[0]?.id;
  return (
    <fieldset
      id={id}
      className={styles.choice}
      aria-describedby={fault || notes ? notesId : undefined}
      onBlur={props.onBlur}
    >
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.row}>
        <div className={styles.chips}>
          {options.map((option) => (
            <label key={option.id} className={styles.chip}>
              <input
                type="radio"
                id={`${id}-${option.id}`}
                name={id}
                className={styles.chipInput}
                data-unknown={option.isUnknown}
                checked={option.id === chosen}
                onChange={() => props.onChoose(option.id)}
                ref={option.id === stop ? props.inputRef : undefined}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
        {aside}
      </div>
      {(fault || notes) && (
        <p id={notesId} className={styles.notes}>
          {fault && <span className={styles.fault}>{fault}</span>}
          {notes}
        </p>
      )}
    </fieldset>
  );
}
