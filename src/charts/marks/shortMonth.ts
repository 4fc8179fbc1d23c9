// Month names for the time axis: "11月" / "Nov".
import type { Language } from "../../i18n/language";

// Making a format takes a third of a millisecond, too long for every tick of every update.
const namesOf = new Map<Language, readonly string[]>();

/** `number` 1–12. */
export function shortMonth(number: number, language: Language): string {
  let names = namesOf.get(language);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2000, i)));
    namesOf.set(language, names);
  }
  return names[number - 1] ?? "";
}
