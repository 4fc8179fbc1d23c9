// A table written as CSV, by whatever program, as its rows. Reading is Papa Parse's.
import Papa from "papaparse";

/** The rows of a table, ragged as they are; blank lines are left out. */
export function readCsv(text: string, mostRows?: number): string[][] {
  return Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    ...(mostRows === undefined ? {} : { preview: mostRows }),
  }).data;
}
