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
}

export function nameOf({ size, throttle }: Stage): string {
  const { width, height } = SIZES[size];
  return `${width} × ${height} at ${throttle} ×`;
}

/** The first case with its answer and its pictures, all drawn. */
async function waitUntilDrawn(page: Page): Promise<void> {
  await page.locator(`[data-case="caseA"] [data-testid="limit-now"]`).waitFor();
  for (const part of ["#timeline", "#spiral"]) {
    await page.locator(`${part} [role="slider"] svg`).first().waitFor();
  }
  // The cases' small pictures come last, one after the other.
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll("nav li")].slice(1);
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

export async function openCase(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}#case=caseA`);
  await waitUntilDrawn(page);
}
