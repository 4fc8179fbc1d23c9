// Everything drawn inside the timeline's axes, back to front.
import { useContext, useMemo } from "react";
import { stateSpans } from "../series/stateSpans";
import { HappeningStrip } from "./HappeningStrip";
import { LimitLines } from "./LimitLines";
import { LineNames } from "./LineNames";
import { MonthPoint, MonthWash } from "./MonthMark";
import { StackLayer } from "./StackLayer";
import { StateBackground } from "./StateBackground";
import { TimelineDataContext } from "./timelineData";
import { YuanGrid } from "./YuanGrid";

export function TimelineMarks({ yuanTicks }: { readonly yuanTicks: readonly number[] }) {
  const data = useContext(TimelineDataContext);
  const states = data?.projection.state;
  const spans = useMemo(() => stateSpans(states ?? []), [states]);
  if (!data) return null;
  const { projection, stack, frame } = data;
  return (
    <>
      <StateBackground spans={spans} />
      <MonthWash />
      <YuanGrid ticks={yuanTicks} />
      <StackLayer stack={stack} columnPx={frame.columnPx} />
      <LimitLines projection={projection} />
      {frame.namesLines && <LineNames projection={projection} />}
      <MonthPoint usableYuan={projection.usableYuan} />
      <HappeningStrip projection={projection} pxPerMonth={frame.pxPerMonth} />
    </>
  );
}
