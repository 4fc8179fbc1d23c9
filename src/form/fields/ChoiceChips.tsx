// One choice of a few, as chips that wrap: native radio buttons, so that arrow keys, names and
// high contrast work by themselves. Knows nothing of forms.
import type { Ref } from "react";
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
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly options: readonly ChipOption[];
  /** Id of the chosen option; `null` while none is. */
  readonly chosen: string | null;
  readonly onChoose: (optionId: string) => void;
  readonly onBlur?: () => void;
  /** Receives the radio that holds the group's tab stop. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function ChoiceChips(props: ChoiceChipsProps) {
  const { id, options, chosen } = props;
  const stop = options.some((option) => option.id === chosen) ? chosen : options[0]?.id;
  return (
    <fieldset
      id={id}
      className={styles.chips}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onBlur={props.onBlur}
    >
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
    </fieldset>
  );
}
