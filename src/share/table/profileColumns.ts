// Which column of a table holds which fact. Headings are matched against every name a fact has:
// its path and its labels in both languages.
import { FIELD_PATHS, type FieldPath } from "../../profile/profile";

/** What a column holds: a fact, the row's own name, or nothing of ours. */
export type ColumnUse = FieldPath | "name" | null;

export interface FactNames {
  readonly path: FieldPath | "name";
  readonly names: readonly string[];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-（）()：:]/g, "");
}

/** Each fact is used once, by the first column that names it. */
export function matchColumns(
  headings: readonly string[],
  known: readonly FactNames[],
): ColumnUse[] {
  const byName = new Map(
    known.flatMap(({ path, names }) =>
      [path, ...names].map((name) => [plain(name), path] as const),
    ),
  );
  const used = new Set<ColumnUse>();
  return headings.map((heading) => {
    const use = byName.get(plain(heading)) ?? null;
    if (use === null || used.has(use)) return null;
    used.add(use);
    return use;
  });
}

/** A table's columns in the order of the profile. */
export const TEMPLATE_COLUMNS: readonly (FieldPath | "name")[] = ["name", ...FIELD_PATHS];
