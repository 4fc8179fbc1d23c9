// Where vitals are measured: the sizes and the slowness, and a page opened anew for each
// measurement, slowed down before its first byte.
import type { Browser, Page } from "playwright";

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

export interface Stage {
  readonly size: keyof typeof SIZES;
  /** How many times slower the page's own thread is made; its worker keeps its speed. */
  readonly throttle: 1 | 4;
}

export const STAGES: readonly Stage[] = [
  { size: "wide", throttle: 1 },
  { size: "wide", throttle: 4 },
  { size: "phone", throttle: 1 },
  { size: "phone", throttle: 4 },
];

export interface Served {
  readonly browser: Browser;
  readonly baseUrl: string;
  readonly view: View;
}

export function nameOf({ size, throttle }: Stage): string {
  const { width, height } = SIZES[size];
  return `${width} × ${height} at ${throttle} ×`;
}

/** The views that can be measured, and what has to be drawn in each. */
export const VIEWS = {
  overview: '#timeline [role="slider"] svg',
  recover: "#plans li, #plans table",
} as const;
export type View = keyof typeof VIEWS;

/** The first case with its answer and its pictures, all drawn. */
async function waitUntilDrawn(page: Page, view: View): Promise<void> {
  await page.locator(`[data-case="caseA"] [data-testid="limit-now"]`).waitFor();
  await page.locator(VIEWS[view]).first().waitFor();
  // The cases' small pictures come last, one after the other.
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll("nav li[data-choice]")];
    return places.length > 0 && places.every((place) => place.querySelector("svg"));
  });
}

/** Quiet after the last drawing, so that nothing of the start is counted as an answer to input. */
const SETTLE_MS = 500;

interface Measurement<T> {
  /** Runs in the page before its own scripts. */
  readonly probe: () => void;
  /** Brings up what is measured. */
  readonly open: (page: Page) => Promise<void>;
  readonly measure: (page: Page) => Promise<T>;
}

export async function onStage<T>(
  browser: Browser,
  { size, throttle }: Stage,
  { probe, open, measure }: Measurement<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: SIZES[size], locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(probe);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await open(page);
    await page.waitForTimeout(SETTLE_MS);
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** A newcomer's visit, or one that asks for another view of the same case. */
export async function openCase(page: Page, { baseUrl, view }: Served): Promise<void> {
  await page.goto(view === "overview" ? baseUrl : `${baseUrl}#case=caseA&view=${view}`);
  await waitUntilDrawn(page, view);
}
