// The timeline's chart comes in a chunk of its own: the charting library is a third of the page's
// script, and the answer should not wait for it. Loading starts with the page, not when it is drawn.
import { memo, Suspense } from "react";
import type { FactorTimelineProps } from "../../charts/FactorTimeline";
import { lazyPart } from "../../ui/lazyPart";
import styles from "./LazyTimeline.module.css";

const loading = import("../../charts/FactorTimeline");
const FactorTimeline = lazyPart(async () => memo((await loading).FactorTimeline));

export function LazyTimeline(props: FactorTimelineProps) {
  return (
    <Suspense fallback={<div className={styles.place} aria-busy="true" />}>
      <FactorTimeline {...props} />
    </Suspense>
  );
}
