// Files that leave the batch view: an empty table to fill in, the results, and what was wrong.
import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import { faultText, useFormText } from "../../form/formText";
import { CASES } from "../../profile/cases/cases";
import { type FieldPath, factAt, fieldAt, type Profile } from "../../profile/profile";
import { TEMPLATE_COLUMNS } from "../../share/table/profileColumns";
import { CELL_FAULTS, type FaultyCell } from "../../share/table/readProfileRow";
import { writeCsv } from "../../share/writeCsv";
import type { BatchRow } from "../../worker/protocol/batch";
import { fileName as fileNameOf, saveText } from "../share/saveAsFile";
import { useModelName } from "../useModelName";
import type { ScreenedRow } from "./batchRows";

/** As `readProfileRow` reads it. */
function cellOf(profile: Profile, path: FieldPath): string {
  const value = factAt(profile, path);
  if (value === null) return "";
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return "no";
  return value
    .map((row) =>
      "count" in row
        ? `${row.monthsAgo}:${row.count}`
        : `${row.daysLate}@${row.monthsAgo}:${row.settled ? "settled" : "open"}`,
    )
    .join("; ");
}

/** Headings in the page's language, and the cases as examples of how cells are written. */
export function saveTemplate(i18n: i18n): void {
  const t = i18n.getFixedT(i18n.language, "form");
  const cases = i18n.getFixedT(i18n.language, "cases");
  const headings = TEMPLATE_COLUMNS.map((column) =>
    column === "name" ? "name" : t(`fields.${column}.label` as "title"),
  );
  const rows = CASES.map(({ id, after }) =>
    TEMPLATE_COLUMNS.map((column) =>
      column === "name" ? cases(`names.${id as "own"}`) : cellOf(after, column),
    ),
  );
  saveText(writeCsv([headings, ...rows]), "limit-recovery-template.csv", "csv");
}

export function useSaveTables(fileName: string) {
  const { t } = useTranslation("batch");
  const { t: pageText } = useTranslation();
  const form = useFormText();
  const modelName = useModelName();
  const nameOf = (id: string | undefined) => (id === undefined ? "" : modelName(id));
  const base = fileName.replace(/\.[^.]*$/, "");

  function results(rows: readonly ScreenedRow[]): void {
    const headings = [
      ...(["row", "name", "limit", "low", "high", "state", "rate"] as const),
      ...(["reason1", "reason2", "reason3", "reason4", "reason5"] as const),
      ...(["action", "gain"] as const),
    ].map((key) => t(`headings.${key}`));
    const body = rows.map(({ row, name, screening }) => [
      row + 1,
      name,
      screening.limitYuan,
      screening.lowYuan,
      screening.highYuan,
      pageText(`states.${screening.state}`),
      screening.dailyRatePercent,
      ...Array.from({ length: 5 }, (_, i) => {
        const reason = screening.reasons[i];
        return reason ? `${nameOf(reason.factorId)} ${reason.yuan}` : "";
      }),
      nameOf(screening.firstAction?.actionId),
      screening.firstAction?.yuan ?? 0,
    ]);
    const name = fileNameOf(`${base} ${t("suffix.results")}`, "csv");
    saveText(writeCsv([headings, ...body]), name, "csv");
  }

  function sayFault({ code, path }: FaultyCell): string {
    const own = CELL_FAULTS.find((each) => each === code);
    return own ? t(`cellFaults.${own}`) : faultText(form, code, fieldAt(path), true);
  }

  function faults(rows: readonly BatchRow[], headings: readonly string[]): void {
    const body = rows.flatMap(({ row, name, faults: cells }) =>
      cells.map((cell) => [row + 1, name, headings[cell.column] ?? "", cell.text, sayFault(cell)]),
    );
    const top = (["row", "name", "column", "text", "fault"] as const).map((key) =>
      t(`headings.${key}`),
    );
    const name = fileNameOf(`${base} ${t("suffix.faults")}`, "csv");
    saveText(writeCsv([top, ...body]), name, "csv");
  }

  return { results, faults };
}
