// A number box that belongs to one number of what is said about the plan.
import type { RecoveryEntries } from "../../profile/recovery";
import { NumberBox, type NumberBoxProps } from "./NumberBox";
import { useRecoveryEntries } from "./useRecovery";

/** The entries that are numbers, or nothing. */
type NumberEntry = {
  [Name in keyof RecoveryEntries]: RecoveryEntries[Name] extends number | null ? Name : never;
}[keyof RecoveryEntries];

interface EntryBoxProps extends Omit<NumberBoxProps, "value" | "onValue"> {
  readonly entry: NumberEntry;
}

export function EntryBox({ entry, ...box }: EntryBoxProps) {
  const { entries, setEntries } = useRecoveryEntries();
  return (
    <NumberBox
      {...box}
      value={entries[entry]}
      // Only a box with a word for "nothing" may be left empty.
      onValue={(value) => setEntries({ [entry]: value })}
    />
  );
}
