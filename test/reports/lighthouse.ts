// How Lighthouse rates the built page, with its desktop and its mobile settings: `npm run lighthouse`.
// It prints figures beside their aims and fails when one is missed. Each rating is the median of
// several runs, because a machine with other work rates the same page lower.
import lighthouse, { type Config, desktopConfig } from "lighthouse";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/staticHost";

const AIMS = { performance: 95, accessibility: 100, "best-practices": 100 } as const;
type Category = keyof typeof AIMS;
const CATEGORIES = Object.keys(AIMS) as Category[];
const SETTINGS = ["desktop", "mobile"] as const;
const RUNS = 3;

async function rate(url: string, port: number, setting: (typeof SETTINGS)[number]) {
  const config: Config | undefined = setting === "desktop" ? desktopConfig : undefined;
  const found = await lighthouse(url, { port, output: "json", onlyCategories: CATEGORIES }, config);
  if (!found) throw new Error("Lighthouse gave no result");
  const { categories, audits } = found.lhr;
  const missed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0,
  );
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    missed: missed.map(({ id }) => id),
    blockingMs: audits["total-blocking-time"]?.numericValue ?? Number.NaN,
    largestPaintMs: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param args `--fast` rates once */
export async function main(args: string[]): Promise<void> {
  const runs = args.includes("--fast") ? 1 : RUNS;
  const host = await serveFolder("dist");
  const debugPort = 9_333;
  const browser = await launchBrowser([`--remote-debugging-port=${debugPort}`]);
  let isShort = false;
  for (const setting of SETTINGS) {
    const rated: Awaited<ReturnType<typeof rate>>[] = [];
    for (let i = 0; i < runs; i++) rated.push(await rate(host.url, debugPort, setting));
    CATEGORIES.forEach((category, index) => {
      const score = median(rated.map(({ scores }) => scores[index] ?? 0));
      const isMet = score >= AIMS[category];
      if (!isMet) isShort = true;
      console.log(
        `${setting.padEnd(8)} ${category.padEnd(15)} ${score}  (aim ${AIMS[category]}) ${isMet ? "met" : "MISSED"}`,
      );
    });
    const figures = (read: (run: (typeof rated)[number]) => number) =>
      rated.map((run) => Math.round(read(run))).join(", ");
    console.log(
      `${setting.padEnd(8)} blocking time ${figures((run) => run.blockingMs)} ms, largest paint ${figures((run) => run.largestPaintMs)} ms`,
    );
    const missed = new Set(rated.flatMap((each) => each.missed));
    if (missed.size > 0)
      console.log(`${setting.padEnd(8)} audits missed: ${[...missed].join(", ")}`);
  }
  await browser.close();
  await host.stop();
  if (isShort) process.exitCode = 1;
}
