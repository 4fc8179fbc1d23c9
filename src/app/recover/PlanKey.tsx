// What the lines of a plan's chart are. The chart says it in words of its own to who cannot see it.
import styles from "./Recover.module.css";

interface PlanKeyProps {
  readonly lines: readonly (readonly [line: "main" | "other" | "goal" | "band", name: string])[];
}

export function PlanKey({ lines }: PlanKeyProps) {
  return (
    <ul className={styles.key} aria-hidden="true">
      {lines.map(([line, name]) => (
        <li key={line} data-line={line}>
          {name}
        </li>
      ))}
    </ul>
  );
}
