// A table that scrolls within itself where the page is narrow; the keyboard can scroll it too.
import { type ReactNode, useId } from "react";
import styles from "./CompareView.module.css";

interface ScrollTableProps {
  readonly caption: string;
  readonly testId: string;
  readonly children: ReactNode;
}

export function ScrollTable({ caption, testId, children }: ScrollTableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table} data-testid={testId}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
