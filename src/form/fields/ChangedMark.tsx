// The mark beside the label of a fact that differs from the entries it is compared with.
import { useSyncExternalStore } from "react";
import type { ChangedPaths } from "../changedPaths";
import type { FactPath } from "../formFields";
import { useFormText } from "../formText";
import styles from "./FactFrame.module.css";

interface ChangedMarkProps {
  readonly id: string;
  readonly changed: ChangedPaths;
  readonly path: FactPath;
}

export function ChangedMark({ id, changed, path }: ChangedMarkProps) {
  const { t } = useFormText();
  const isChanged = useSyncExternalStore(changed.subscribe, () => changed.has(path));
  // Always there, so that the input can be described by it.
  return (
    <span id={id} className={styles.changed}>
      {isChanged && t("changed")}
    </span>
  );
}
