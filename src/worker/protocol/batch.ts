// What crosses between the page and the workers that go through a table. Each worker is handed the
// whole table and takes every n-th row, so that no row is sent twice and none waits for another.
import type { Screening } from "../../engine";
import type { ColumnUse } from "../../share/table/profileColumns";
import type { FaultyCell, OptionWords } from "../../share/table/readProfileRow";

export interface BatchTask {
  /** The table as text, its first row the headings. */
  readonly text: string;
  readonly uses: readonly ColumnUse[];
  readonly words: OptionWords;
  readonly product: string;
  readonly startMonth: string;
  /** This worker's share: rows whose number leaves `share` when divided by `shares`. */
  readonly share: number;
  readonly shares: number;
}

export interface BatchRow {
  /** Number of the row among the data rows, from 0. */
  readonly row: number;
  readonly name: string;
  /** Null where a cell could not be read. */
  readonly screening: Screening | null;
  readonly faults: readonly FaultyCell[];
}

export type BatchReply =
  | { readonly kind: "counted"; readonly rows: number }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number }
  | { readonly kind: "rows"; readonly rows: readonly BatchRow[] }
  | { readonly kind: "done" }
  | { readonly kind: "crashed"; readonly message: string };
