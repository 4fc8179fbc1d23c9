// Goes through one worker's share of a table, row by row, and hands results over in small portions,
// so that the page draws them between two frames.
import type { Model, ProjectionRequest, Screening } from "../../engine";
import { NO_HABITS } from "../../profile/profile";
import { readCsv } from "../../share/table/readCsv";
import { readProfileRow } from "../../share/table/readProfileRow";
import type { BatchReply, BatchRow, BatchTask } from "../protocol/batch";

/** What it needs of the engine's door. */
export interface ScreeningEngine {
  readonly shippedModel: Model;
  readonly screen: (request: ProjectionRequest) => Screening;
}

const ROWS_A_PORTION = 25;
const MOST_ROWS = 10_000;

export function screenTable(
  task: BatchTask,
  engine: ScreeningEngine,
  reply: (message: BatchReply) => void,
): void {
  const [, ...rows] = readCsv(task.text);
  if (rows.length > MOST_ROWS) {
    reply({ kind: "tooManyRows", rows: rows.length, most: MOST_ROWS });
    return;
  }
  if (task.share === 0) reply({ kind: "counted", rows: rows.length });
  let portion: BatchRow[] = [];
  const handOver = () => {
    if (portion.length > 0) reply({ kind: "rows", rows: portion });
    portion = [];
  };
  for (let row = task.share; row < rows.length; row += task.shares) {
    const { name, profile, faults } = readProfileRow(rows[row] ?? [], task.uses, task.words);
    const screening =
      faults.length > 0
        ? null
        : engine.screen({
            profile,
            product: task.product,
            months: 1,
            startMonth: task.startMonth,
            reference: "healthy",
            before: null,
            habits: NO_HABITS,
            actions: [],
            events: [],
            model: engine.shippedModel,
          });
    portion.push({ row, name, screening, faults });
    if (portion.length === ROWS_A_PORTION) handOver();
  }
  handOver();
  reply({ kind: "done" });
}
