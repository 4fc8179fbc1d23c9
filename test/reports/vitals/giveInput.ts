// The hands: a slider dragged and a number typed, with real pointer and key events at a person's
// pace, whether the page keeps up or not.
import { setTimeout as sleep } from "node:timers/promises";
import type { Locator, Page } from "playwright";
import { type Answering, answeringOf } from "./answering";
import { type InputRecord, recordInputs } from "./recordInputs";
import { onStage, openCase, type Served, type Stage } from "./stage";

type Recording = { inputRecord: InputRecord };

/** In both forms; every step of it, 500 yuan, changes the headline. */
const FIELD = '[data-field="income.monthlyIncomeYuan"]';

const POSITIONS = 60;
const MOVE_EVERY_MS = 16;
/** From one end of the slider to the other. */
const STEPS_OF_SLIDER = 100;

interface Typing {
  readonly keys: number;
  readonly everyMs: number;
}

/** About 100 words a minute. */
const FLUENT: Typing = { keys: 30, everyMs: 120 };
/** So slowly that everything which waits for results to rest is drawn between two keys. */
const PAUSING: Typing = { keys: 16, everyMs: 420 };

/** For the last answers, slowed down; longer than the worker's deadline would be a failure anyway. */
const ANSWERS_MS = 1_500;

/** Each step at its time: a page that lags gets its events late, as with a real hand. */
async function atPace(count: number, everyMs: number, step: (index: number) => Promise<void>) {
  const start = performance.now();
  const steps: Promise<void>[] = [];
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, start + i * everyMs - performance.now()));
    steps.push(step(i));
  }
  await Promise.all(steps);
}

async function dragSlider(page: Page, slider: Locator): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not in sight");
  const [x, y] = [box.x + box.width / 5, box.y + box.height / 2];
  const pxPerMove = box.width / STEPS_OF_SLIDER;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await atPace(POSITIONS, MOVE_EVERY_MS, (i) => page.mouse.move(x + (i + 1) * pxPerMove, y));
  await page.mouse.up();
}

/** The last digit is taken away and replaced again and again, so that every text is a number. */
async function typeNumber(page: Page, input: Locator, typing: Typing): Promise<void> {
  await input.click();
  await page.keyboard.press("End");
  await atPace(typing.keys, typing.everyMs, (i) =>
    page.keyboard.press(i % 2 === 0 ? "Backspace" : String(((i + 1) / 2) % 10)),
  );
}

const BARE_SLIDER = '<input type="range" max="50000" step="500" style="width: 90%25">';

/** A slider and nothing else: what the machine and the browser need by themselves. */
async function openBareSlider(page: Page): Promise<void> {
  await page.goto(`data:text/html,${BARE_SLIDER}`);
}

async function openField(page: Page, served: Served): Promise<void> {
  await openCase(page, served);
  // The form comes in a part of its own, and on a phone the button that opens it with it.
  await page.locator(FIELD).waitFor({ state: "attached" });
  const opener = page.locator('button[aria-controls="form"]');
  if (await opener.isVisible()) await opener.click();
  await page.locator(FIELD).scrollIntoViewIfNeeded();
}

async function measureInput(
  { browser }: Served,
  stage: Stage,
  open: (page: Page) => Promise<void>,
  give: (page: Page) => Promise<void>,
): Promise<Answering> {
  const measure = async (page: Page) => {
    await page.evaluate(() => {
      (window as unknown as Recording).inputRecord.longTasks.length = 0;
    });
    await give(page);
    await page.waitForTimeout(ANSWERS_MS);
    return answeringOf(await page.evaluate(() => (window as unknown as Recording).inputRecord));
  };
  return onStage(browser, stage, { probe: recordInputs, open, measure });
}

export function measureDrag(served: Served, stage: Stage): Promise<Answering> {
  return measureInput(
    served,
    stage,
    (page) => openField(page, served),
    (page) => dragSlider(page, page.locator(FIELD).getByRole("slider")),
  );
}

export function measureBareDrag(served: Served, stage: Stage): Promise<Answering> {
  return measureInput(served, stage, openBareSlider, (page) =>
    dragSlider(page, page.getByRole("slider")),
  );
}

export function measureTyping(served: Served, stage: Stage): Promise<Answering> {
  return measureTypingAt(FLUENT, served, stage);
}

export function measureTypingWithPauses(served: Served, stage: Stage): Promise<Answering> {
  return measureTypingAt(PAUSING, served, stage);
}

function measureTypingAt(typing: Typing, served: Served, stage: Stage): Promise<Answering> {
  return measureInput(
    served,
    stage,
    (page) => openField(page, served),
    (page) => typeNumber(page, page.locator(FIELD).getByRole("textbox"), typing),
  );
}
