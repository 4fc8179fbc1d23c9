// One entry of the learning page: a thing worth knowing, how sure it is, and where it comes from.
import type { Bilingual } from "../../i18n/format";

/** A: several consistent public sources; B: one weak public source; C: assumption of ours. */
export type Mark = "A" | "B" | "C";

export interface LearnEntry {
  /** Also the entry's address: #view=learn&part=ID. */
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Null where nothing is claimed, as in the meaning of a word. */
  readonly mark: Mark | null;
  /** Ids of the model's sources, or where it stands in words. */
  readonly sources: readonly string[];
  /** From when it holds, or how old it is. */
  readonly asOf?: Bilingual;
}

export function entry(
  id: string,
  mark: Mark | null,
  [zhTitle, enTitle]: readonly [string, string],
  [zh, en]: readonly [string, string],
  sources: readonly string[] = [],
  asOf?: readonly [string, string],
): LearnEntry {
  return {
    id,
    mark,
    title: { zh: zhTitle, en: enTitle },
    text: { zh, en },
    sources,
    ...(asOf ? { asOf: { zh: asOf[0], en: asOf[1] } } : {}),
  };
}
