// Is the diagnosis honest, and is it useful? Simulated falls with planted causes, everything hidden
// but the two limits, the month and half of the facts. Run with `npm run diagnose-report [falls]`.
import { diagnose, shippedModel } from "../../src/engine";
import { UNKNOWN_PROFILE } from "../../src/profile/profile";
import { seeded } from "../support/seeded";
import {
  type Asking,
  askAll,
  askAllAtRandom,
  BINS,
  type Bin,
  calibration,
  diagnoseFully,
  leadsWith,
  meanQuestions,
  ofKind,
  plantMany,
  shareWithin,
} from "./diagnose/measure";
import { UNMODELLED } from "./diagnose/plantFall";

const SEED = 20_261;
const MOST = 8;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function printCalibration(title: string, bins: readonly Bin[]): void {
  console.log(`\n${title}\n\n| stated | statements | mean stated | planted |\n|---|---|---|---|`);
  bins.forEach(({ count, meanProbability, hitRate }, i) => {
    const range = `${(100 * i) / BINS}–${(100 * (i + 1)) / BINS} %`;
    console.log(`| ${range} | ${count} | ${percent(meanProbability)} | ${percent(hitRate)} |`);
  });
}

function printQuestions(askings: readonly Asking[]): void {
  console.log(
    "\n| planted | falls | at once | ≤ 1 | ≤ 2 | ≤ 3 | ≤ 5 |\n|---|---|---|---|---|---|---|",
  );
  const kinds = [
    ["one cause", 1, false],
    ["two causes", 2, false],
    ["three causes", 3, false],
    ["nothing modelled", 1, true],
    ["one cause and something else", 2, true],
    ["two causes and something else", 3, true],
  ] as const;
  for (const [name, causes, unmodelled] of kinds) {
    const some = ofKind(askings, causes, unmodelled);
    const shares = [0, 1, 2, 3, 5].map((questions) => percent(shareWithin(some, questions)));
    console.log(`| ${name} | ${some.length} | ${shares.join(" | ")} |`);
  }
}

function report(title: string, falls: ReturnType<typeof plantMany>): Asking[] {
  console.log(`\n## ${title}: ${falls.length} falls`);
  const askings = askAll(falls, MOST);
  printCalibration(
    "Before any question",
    calibration(askings.map(({ first, fall }) => [first, fall])),
  );
  printQuestions(askings);
  return askings;
}

function printTiming(): void {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    diagnose({
      product: "jiebei",
      profile: UNKNOWN_PROFILE,
      before: null,
      limitBeforeYuan: 70_000,
      limitNowYuan: 18_000,
      answers: {},
      changes: {},
      skipped: [],
      model: shippedModel,
    });
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * times.length)] as number).toFixed(0);
  console.log(
    `\nOnly two limits known, ${shippedModel.causes.length} causes, all questions weighed: median ${at(0.5)} ms, p95 ${at(0.95)} ms.`,
  );
}

export async function main([falls = "2000"]: string[]): Promise<void> {
  const count = Number(falls);
  console.log(`Model ${shippedModel.version}, seed ${SEED}`);
  const askings = report("Half of the facts known, of both times", plantMany(count, SEED));
  const few = askings.slice(0, Math.ceil(count / 5));
  const random = askAllAtRandom(
    few.map(({ fall }) => fall),
    MOST,
    seeded(SEED + 1),
  );
  console.log(
    `\nQuestions until the causes stand at the top, first ${few.length} falls, never = ${MOST + 1}: ` +
      `suggested ${meanQuestions(few, MOST).toFixed(2)}, random order ${meanQuestions(random, MOST).toFixed(2)}.`,
  );
  const half = Math.ceil(count / 2);
  report(
    "Harder: half of today’s facts known, nothing of the time before",
    plantMany(half, SEED + 2, { knowsBefore: false }),
  );
  const strange = plantMany(Math.ceil(count / 10), SEED + 3, { only: [UNMODELLED] });
  const asked = askAll(strange, MOST);
  const led = strange.filter((fall) => leadsWith(diagnoseFully(fall), UNMODELLED)).length;
  console.log(
    `\nFalls caused by nothing modelled (${strange.length}): “unexplained” leads at once in ${percent(shareWithin(asked, 0))}, ` +
      `after at most 3 questions in ${percent(shareWithin(asked, 3))}, with every question answered in ${percent(led / strange.length)}.`,
  );
  printTiming();
}
