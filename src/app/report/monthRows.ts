// Every figure of a projection by month, as the rows of a table that is taken away. Pure.
import type { Projection } from "../../engine";
import { calendarMonth } from "../../i18n/format";

export const CSV_COLUMNS = [
  "case",
  "index",
  "month",
  "usable",
  "granted",
  "available",
  "low",
  "high",
  "reference",
  "without",
  "state",
  "score",
  "rate",
  "utilisation",
] as const;

export interface RowWords {
  readonly name: string;
  readonly column: (column: (typeof CSV_COLUMNS)[number]) => string;
  readonly factor: (factorId: string) => string;
  readonly state: (state: Projection["state"][number]) => string;
}

/** As many digits as the page shows. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

export function monthRows(
  projection: Projection,
  words: RowWords,
): readonly (readonly (string | number)[])[] {
  const factors = projection.contributions.filter(({ yuan }) => yuan.some((each) => each !== 0));
  const head = [
    ...CSV_COLUMNS.map(words.column),
    ...factors.map(({ factorId }) => words.factor(factorId)),
  ];
  const at = (path: ArrayLike<number>, month: number) => path[month] ?? 0;
  const rows = Array.from({ length: projection.months + 1 }, (_, month) => [
    words.name,
    month,
    calendarMonth(projection.startMonth, month),
    at(projection.usableYuan, month),
    at(projection.grantedYuan, month),
    at(projection.availableYuan, month),
    at(projection.lowYuan, month),
    at(projection.highYuan, month),
    at(projection.referenceYuan, month),
    at(projection.withoutActionsYuan, month),
    words.state(projection.state[month] ?? "normal"),
    rounded(at(projection.score, month), 1),
    rounded(at(projection.dailyRatePercent, month), 4),
    rounded(at(projection.utilisationRatio, month), 4),
    ...factors.map(({ yuan }) => at(yuan, month)),
  ]);
  return [head, ...rows];
}

/** The same by the names that programs use, whatever the page's language. */
export function monthFigures(
  projection: Projection,
): readonly Readonly<Record<string, string | number>>[] {
  const [head = [], ...rows] = monthRows(projection, {
    name: "",
    column: (column) => column,
    factor: (factorId) => `factor.${factorId}`,
    state: (state) => state,
  });
  // The name of the case stands beside the months, once.
  return rows.map((row) =>
    Object.fromEntries(row.slice(1).map((value, index) => [String(head[index + 1]), value])),
  );
}
