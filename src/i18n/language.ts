// The languages of the page: Chinese first, English complete.
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The page's language for a browser's list of preferences: Chinese unless English comes first. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    if (/^zh\b/i.test(preference)) return "zh-CN";
    if (/^en\b/i.test(preference)) return "en";
  }
  return "zh-CN";
}
