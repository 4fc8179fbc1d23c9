// The picture of every month: pushes, measures and mishaps, one factor, one month, the spiral, and
// all figures.
import { InTurn } from "../ui/InTurn";
import { FactorCard } from "./factor/FactorCard";
import styles from "./Page.module.css";
import { MonthPanel } from "./panels/MonthPanel";
import { SpiralPanel } from "./panels/SpiralPanel";
import { TablePanel } from "./panels/TablePanel";
import { WaterfallPanel } from "./panels/WaterfallPanel";
import { PlanPanel } from "./plan/PlanPanel";
import { TimelinePanel } from "./TimelinePanel";

export function OverviewView() {
  return (
    <InTurn>
      <TimelinePanel />
      <PlanPanel />
      <FactorCard />
      <div className={styles.pair}>
        <WaterfallPanel />
        <MonthPanel />
      </div>
      <SpiralPanel />
      <TablePanel />
    </InTurn>
  );
}
