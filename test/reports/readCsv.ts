// Reads the named columns of a plain CSV file: numbers and words, no quotes. A column that is not
// named is never kept, so that what must not be used cannot be used by mistake.
import { readFileSync } from "node:fs";

export type CsvRow<Column extends string> = Readonly<Record<Column, string>>;

/** @throws Error when a column is missing, a row is short or the file quotes its values */
export function parseCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  if (text.includes('"')) throw new Error("quoted values are not read here");
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(",");
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    if (place < 0) throw new Error(`the file has no column ${column}`);
    return [column, place] as const;
  });
  return lines.map((line, index) => {
    const cells = line.split(",");
    if (cells.length !== names.length)
      throw new Error(`row ${index + 1} has ${cells.length} cells`);
    return Object.fromEntries(
      places.map(([column, place]) => [column, cells[place] as string]),
    ) as CsvRow<Column>;
  });
}

export function readCsv<Column extends string>(
  path: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  return parseCsv(readFileSync(path, "utf8"), columns);
}

/** @throws Error when the cell holds no number: a gap must not pass for 0 */
export function numberIn<Column extends string>(row: CsvRow<Column>, column: Column): number {
  const value = row[column].trim() === "" ? Number.NaN : Number(row[column]);
  if (!Number.isFinite(value)) throw new Error(`${column} holds no number: "${row[column]}"`);
  return value;
}
