// The table of all figures, as it stands in the page and as the engine would have it: the same
// shape, so that one can be held against the other to the yuan.
import type { Page } from "playwright";
import { type Projection, shippedModel } from "../../src/engine";
import { pickText } from "../../src/i18n/format";
import type { Language } from "../../src/i18n/language";
import { wordsOf, yuanIn } from "./words";

export interface FigureTable {
  readonly referenceYuan: readonly number[];
  /** By the factor's name in the page's language; only factors that push in some month. */
  readonly pushesYuan: Readonly<Record<string, readonly number[]>>;
  readonly sumYuan: readonly number[];
  readonly usableYuan: readonly number[];
  readonly lowYuan: readonly number[];
  readonly highYuan: readonly number[];
  /** Null where the measures change nothing and the row is left out. */
  readonly withoutActionsYuan: readonly number[] | null;
}

interface RawTable {
  readonly months: readonly string[];
  readonly chosenMonths: readonly number[];
  readonly rows: readonly {
    readonly name: string;
    readonly isFactor: boolean;
    readonly cells: readonly string[];
  }[];
}

function readRaw(page: Page): Promise<RawTable> {
  return page
    .locator("#table")
    .getByRole("table")
    .evaluate((table) => {
      const heads = [...table.querySelectorAll("thead button")];
      return {
        // Only the button's own words: "today" stands beside the first month.
        months: heads.map((head) => head.firstChild?.textContent ?? ""),
        chosenMonths: heads.flatMap((head, month) =>
          head.getAttribute("aria-pressed") === "true" ? [month] : [],
        ),
        rows: [...table.querySelectorAll("tbody tr")].map((row) => ({
          name: row.querySelector("th")?.textContent ?? "",
          isFactor: row.querySelector("th button") !== null,
          cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
        })),
      };
    });
}

export async function readTable(page: Page, language: Language): Promise<FigureTable> {
  const { rows } = await readRaw(page);
  const { table } = wordsOf(language).charts;
  const find = (name: string) =>
    rows.find((row) => !row.isFactor && row.name === name)?.cells.map(yuanIn) ?? null;
  const figures = (name: string) => {
    const found = find(name);
    if (found === null) throw new Error(`the table has no row "${name}"`);
    return found;
  };
  return {
    referenceYuan: figures(table.reference),
    pushesYuan: Object.fromEntries(
      rows.filter((row) => row.isFactor).map(({ name, cells }) => [name, cells.map(yuanIn)]),
    ),
    sumYuan: figures(table.sum),
    usableYuan: figures(table.limit),
    lowYuan: figures(table.low),
    highYuan: figures(table.high),
    withoutActionsYuan: find(table.withoutActions),
  };
}

export function tableOf(projection: Projection, language: Language): FigureTable {
  const nameOf = new Map(shippedModel.factors.map(({ id, label }) => [id, label]));
  const pushing = projection.contributions.filter(({ yuan }) => yuan.some((push) => push !== 0));
  const { usableYuan, referenceYuan, withoutActionsYuan } = projection;
  const differs = withoutActionsYuan.some((yuan, month) => yuan !== usableYuan[month]);
  return {
    referenceYuan: [...referenceYuan],
    pushesYuan: Object.fromEntries(
      pushing.map(({ factorId, yuan }) => [pickText(nameOf.get(factorId)!, language), [...yuan]]),
    ),
    sumYuan: [...usableYuan].map((yuan, month) => yuan - referenceYuan[month]!),
    usableYuan: [...usableYuan],
    lowYuan: [...projection.lowYuan],
    highYuan: [...projection.highYuan],
    withoutActionsYuan: differs ? [...withoutActionsYuan] : null,
  };
}

/** Reference limit and pushes of a month added up, from what stands in the page. */
export function addUp({ referenceYuan, pushesYuan }: FigureTable, month: number): number {
  const pushes = Object.values(pushesYuan).map((yuan) => yuan[month]!);
  return pushes.reduce((sum, push) => sum + push, referenceYuan[month]!);
}

export interface ShownMonths {
  readonly names: readonly string[];
  readonly chosen: readonly number[];
}

export async function readMonths(page: Page): Promise<ShownMonths> {
  const { months, chosenMonths } = await readRaw(page);
  return { names: months, chosen: chosenMonths };
}
