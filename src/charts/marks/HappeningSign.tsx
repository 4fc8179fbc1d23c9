// The sign of a happening before its words.
import type { Happening } from "../../engine";
import styles from "./HappeningStrip.module.css";
import { happeningGlyph, OUTLINED } from "./happeningGlyph";

export function HappeningSign({ kind }: { readonly kind: Happening["kind"] }) {
  return (
    <svg className={styles.sign} width="14" height="14" aria-hidden="true">
      <path
        className={OUTLINED.has(kind) ? styles.outlined : styles.filled}
        d={happeningGlyph(kind, 7, 7, 12)}
      />
    </svg>
  );
}
