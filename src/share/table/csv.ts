// Tables as CSV. Reading is Papa Parse's; what is written carries a mark for Excel, and a cell that a
// spreadsheet would run as a formula is written as text.
import Papa from "papaparse";

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** The rows of a table, ragged as they are; blank lines are left out. */
export function readCsv(text: string, mostRows?: number): string[][] {
  return Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    ...(mostRows === undefined ? {} : { preview: mostRows }),
  }).data;
}

/** A leading apostrophe makes spreadsheets show the cell as it is; plain numbers stay numbers. */
function inert(cell: string | number): string | number {
  if (typeof cell === "number" || NUMBER.test(cell)) return cell;
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + Papa.unparse(rows.map((row) => row.map(inert)));
}
