// Tables as spreadsheets open them everywhere: with the mark that tells UTF-8, CRLF, and no cell that a
// spreadsheet would take for a formula.

/** Half-width and full-width; a tab or return in front of one is skipped by spreadsheets. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

function cellText(cell: string | number): string {
  // Our own figures are figures; only texts can have been written by somebody.
  if (typeof cell === "number") return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
}
