// `npm run bench`: how fast the engine answers, in Node and in real Chromium, beside ratios that
// hold on any machine. Prints figures; test/bench.test.ts holds the ratio and the equality.
import { cpus, loadavg } from "node:os";
import { type BenchPage, openBenchPage } from "./benchPage";
import type { Burst } from "./burst";
import {
  againstNaive,
  firstRecompute,
  type Measured,
  nothingKnown,
  recompute,
  shares,
  typicalCases,
} from "./engineBench";
import { type PlanBench, planBench, planMemory } from "./planBench";
import { formatTable, ms, times } from "./table";
import { quantile, type Timing } from "./timing";

function print(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n${formatTable(rows)}`);
}

/** @param unit the fastest of 4 factors, which the others are set against */
function timingRows(rows: readonly Measured[], unit: number): string[][] {
  return [
    ["", "factors", "fastest ms", "median", "p95", "of 4 factors"],
    ...rows.map(({ name, factors, fastestMs, medianMs, p95Ms }) => [
      name,
      String(factors),
      ms(fastestMs),
      ms(medianMs),
      ms(p95Ms),
      times(fastestMs / unit),
    ]),
  ];
}

function printNaive(): void {
  const rows = [8, 12, 16].map((count) => {
    const row = againstNaive(count);
    return [
      `${row.factors} factors`,
      ms(row.engineMs),
      ms(row.coalitionsMs),
      times(row.coalitionsRatio),
      ms(row.marginalsMs),
      times(row.marginalsRatio),
      row.largestGapYuan.toExponential(1),
    ];
  });
  print("Against the naive evaluation, ms; every path evaluated in full, nothing extrapolated", [
    ["", "engine", "coalitions", "ratio", "marginals", "ratio", "largest gap, yuan"],
    ...rows,
  ]);
}

function printNode(): void {
  const [load = 0] = loadavg();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  console.log(`Node ${process.version}, ${machine}, load before: ${load.toFixed(1)}`);
  console.log(`First answer of a fresh engine, 16 factors: ${ms(firstRecompute())} ms`);
  const rows = recompute();
  const unit = rows[0]?.fastestMs ?? 1;
  print("Recompute: 24 reviews, all facts known, exact contributions", timingRows(rows, unit));
  print("Typical cases", timingRows([...typicalCases(), nothingKnown()], unit));
  const whole = rows.find(({ name }) => name === "16 factors")?.fastestMs ?? 1;
  print(
    "Where a recompute of 16 factors spends its time, fastest runs",
    shares().map(({ name, fastestMs }) => [
      name,
      `${ms(fastestMs)} ms`,
      `${((fastestMs / whole) * 100).toFixed(0)} %`,
    ]),
  );
  printNaive();
}

function planRows(plan: PlanBench): string[][] {
  return [
    ["", "fastest ms", "median", "p95", "most", "all proven", "goal reached", "plans"],
    [
      `${plan.runs} borrowers`,
      ms(plan.fastestMs),
      ms(plan.medianMs),
      ms(plan.p95Ms),
      ms(plan.mostMs),
      `${plan.proven} of ${plan.runs}`,
      `${plan.reached} of ${plan.runs}`,
      String(plan.plans),
    ],
  ];
}

function printPlans(): void {
  print("Five plans with proof, frontier and shortfall, random borrowers", planRows(planBench()));
  const heapMb = () => process.memoryUsage().heapUsed / 2 ** 20;
  const { firstMb, lastMb } = planMemory(100, heapMb);
  console.log(`Heap of 100 plans: ${firstMb.toFixed(1)} MB at first, ${lastMb.toFixed(1)} at last`);
}

async function bursts(page: BenchPage, name: "newestWins" | "firstInFirstOut") {
  const runs: Burst[] = [];
  for (let i = 0; i < 5; i++) runs.push(await page.call<Burst>("burst", name));
  return {
    stale: quantile(
      runs.map(({ staleMs }) => staleMs),
      0.5,
    ),
    computed: quantile(
      runs.map(({ computed }) => computed),
      0.5,
    ),
  };
}

async function printChromium(folder: string): Promise<void> {
  const page = await openBenchPage(folder);
  try {
    console.log(`\nChromium ${page.version}`);
    const rows = await page.call<Measured[]>("engineBench", "recompute");
    const cases = await page.call<Measured[]>("engineBench", "typicalCases");
    const unknown = await page.call<Measured>("engineBench", "nothingKnown");
    const unit = rows[0]?.fastestMs ?? 1;
    print("Recompute and cases, in the page", timingRows([...rows, ...cases, unknown], unit));
    const plans = await page.call<PlanBench>("planBench", "planBench");
    print("Five plans with proof, in the page", planRows(plans));
    const trip = await page.call<Timing>("burst", "roundTrips", 60);
    print("In the production worker, 16 factors, with cloning and the check for NaN", [
      ["", "fastest ms", "median", "p95"],
      ["round trip", ms(trip.fastestMs), ms(trip.medianMs), ms(trip.p95Ms)],
    ]);
    const newest = await bursts(page, "newestWins");
    const fifo = await bursts(page, "firstInFirstOut");
    print("Burst: 100 edits, 8 ms apart, 16 factors, production worker; median of 5", [
      ["", "ms after the last edit", "ratio", "results computed"],
      ["newest wins (the product)", ms(newest.stale), times(1), String(newest.computed)],
      [
        "first in, first out",
        ms(fifo.stale),
        times(fifo.stale / newest.stale),
        String(fifo.computed),
      ],
    ]);
  } finally {
    await page.close();
  }
}

/** @param folder the benches bundled for a page */
export async function main(folder: string): Promise<void> {
  printNode();
  printPlans();
  await printChromium(folder);
}
