// A long table: every row once, however many workers share it; cancelled, it says nothing more.
import { describe, expect, test } from "vitest";
import * as engine from "../../src/engine";
import { TEMPLATE_COLUMNS } from "../../src/share/table/profileColumns";
import { screenTable } from "../../src/worker/batch/screenTable";
import { type BatchListener, runBatch, workersFor } from "../../src/worker/client/batchPool";
import type { BatchReply, BatchRow, BatchTask } from "../../src/worker/protocol/batch";
import type { WorkerPort } from "../../src/worker/protocol/workerPort";

const table = (rows: number) =>
  [
    "name,line.limitNowYuan,lenders.platformsWithBalance",
    ...Array.from({ length: rows }, (_, i) => `P${i},${20_000 + i * 100},${i === 3 ? "many" : 2}`),
  ].join("\n");

const taskOf = (rows: number): Omit<BatchTask, "share" | "shares"> => ({
  text: table(rows),
  uses: ["name", "line.limitNowYuan", "lenders.platformsWithBalance"],
  words: {},
  product: "jiebei",
  startMonth: "2026-11",
});

/** Answers as the real worker does, in a later turn, until it is ended. */
function spawnTwin(onTerminate = () => {}): WorkerPort {
  let listen: (message: unknown) => void = () => {};
  let isOver = false;
  return {
    postMessage(message) {
      const task = structuredClone(message) as BatchTask;
      setTimeout(() => {
        if (!isOver)
          screenTable(task, engine, (reply) => !isOver && listen(structuredClone(reply)));
      });
    },
    terminate() {
      isOver = true;
      onTerminate();
    },
    onMessage: (hear) => {
      listen = hear;
    },
    onError: () => {},
  };
}

function listener(rows: BatchRow[], end: (how: string) => void): BatchListener {
  return {
    onCounted: () => {},
    onTooManyRows: (count, most) => end(`${count} of ${most}`),
    onRows: (portion) => rows.push(...portion),
    onDone: () => end("done"),
    onFailed: end,
  };
}

describe("a long table", () => {
  test("is gone through once, whoever does which row, and faulty rows are kept as such", async () => {
    for (const workers of [1, 3]) {
      const rows: BatchRow[] = [];
      const how = await new Promise<string>((end) => {
        runBatch(taskOf(7), workers, spawnTwin, listener(rows, end));
      });
      expect(how).toBe("done");
      expect(rows.map(({ row }) => row).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      const sorted = rows.toSorted((a, b) => a.row - b.row);
      expect(sorted.map(({ screening }) => screening?.limitYuan ?? null)).toEqual([
        20_000,
        20_100,
        20_200,
        null,
        20_400,
        20_500,
        20_600,
      ]);
      expect(sorted[3]!.faults[0]).toMatchObject({ column: 2, code: "notANumber", text: "many" });
    }
  });

  test("of too many rows is refused before any is computed", async () => {
    const rows: BatchRow[] = [];
    const how = await new Promise<string>((end) => {
      runBatch(taskOf(10_001), 2, spawnTwin, listener(rows, end));
    });
    expect(how).toBe("10001 of 10000");
    expect(rows).toEqual([]);
  });

  test("that is cancelled ends its workers and says nothing more", async () => {
    const rows: BatchRow[] = [];
    let ended = 0;
    const twin = () => spawnTwin(() => ended++);
    const cancel = runBatch(
      taskOf(5),
      2,
      twin,
      listener(rows, () => expect.unreachable()),
    );
    cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).toBe(2);
    expect(rows).toEqual([]);
  });

  test("whose worker fails is told once, and the others are ended", () => {
    let ended = 0;
    const failing = (): WorkerPort => {
      let tell: (message: unknown) => void = () => {};
      const crash: BatchReply = { kind: "crashed", message: "broken" };
      return {
        postMessage: () => tell(crash),
        terminate: () => ended++,
        onMessage: (hear) => {
          tell = hear;
        },
        onError: () => {},
      };
    };
    const heard: string[] = [];
    runBatch(
      taskOf(5),
      3,
      failing,
      listener([], (how) => heard.push(how)),
    );
    expect(heard).toEqual(["broken"]);
    expect(ended).toBe(1);
  });

  test("gets two workers at least and eight at most", () => {
    expect([undefined, 1, 4, 64].map(workersFor)).toEqual([2, 2, 4, 8]);
  });
});

test("the template has a column for the name and one for every fact", () => {
  expect(TEMPLATE_COLUMNS).toHaveLength(new Set(TEMPLATE_COLUMNS).size);
  expect(TEMPLATE_COLUMNS[0]).toBe("name");
});
