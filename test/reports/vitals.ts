// `npm run vitals`: how fast the built page comes up and answers a dragged slider and typing, in real
// Chromium, beside its targets. Each figure is the median of three; `-- --fast` measures once.
// Prints figures and holds nothing: a busy machine would fail what is right.
import { cpus, loadavg } from "node:os";
import { chromium } from "playwright";
import { preview } from "vite";
import { formatTable } from "../bench/table";
import { quantile } from "../bench/timing";
import { launchBrowser } from "../support/browser";
import {
  measureBareDrag,
  measureDrag,
  measureTyping,
  measureTypingWithPauses,
} from "./vitals/giveInput";
import { measureLoading } from "./vitals/loading";
import { nameOf, type Served, STAGES, type Stage } from "./vitals/stage";
import {
  BARE_LINES,
  dragLines,
  type Line,
  loadingLines,
  rowOf,
  typingLines,
} from "./vitals/targets";

async function report<Measured>(
  title: string,
  lines: readonly Line<Measured>[],
  runs: number,
  measure: () => Promise<Measured>,
): Promise<void> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  const rows = lines.map((line) => {
    const values = measured.map((figures) => line.read(figures));
    return rowOf(line, quantile(values, 0.5));
  });
  console.log(`\n${title}\n${formatTable([["", "target", "measured", ""], ...rows])}`);
}

async function measureAll(served: Served, stage: Stage, runs: number): Promise<void> {
  const where = nameOf(stage);
  const show = <Measured>(
    what: string,
    lines: readonly Line<Measured>[],
    measure: (served: Served, stage: Stage) => Promise<Measured>,
  ) => report(`${what}, ${where}`, lines, runs, () => measure(served, stage));
  await show("Coming up", loadingLines(stage), measureLoading);
  await show("A bare slider on an empty page", BARE_LINES, measureBareDrag);
  await show("Dragging", dragLines(stage), measureDrag);
  await show("Typing", typingLines(stage), measureTyping);
  await show("Typing with pauses", typingLines(stage), measureTypingWithPauses);
}

/**
 * @param args `--fast`: once each instead of the median of three; `--recover`: with the plans open
 * instead of the picture of every month
 */
export async function main(args: string[]): Promise<void> {
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The preview has no port");
  const [load = 0] = loadavg();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  console.log(`Chromium ${browser.version()}, ${machine}, load before: ${load.toFixed(1)}`);
  const view = args.includes("--recover") ? "recover" : "overview";
  const served: Served = { browser, baseUrl: `http://127.0.0.1:${address.port}/`, view };
  for (const stage of STAGES) await measureAll(served, stage, args.includes("--fast") ? 1 : 3);
  await browser.close();
  await server.close();
  await launched.close();
}
