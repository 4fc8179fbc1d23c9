// Builds the message catalogue. One i18next instance per page; keys are typed by the Chinese
// messages and a test holds both languages to the same keys.
import i18next, { type i18n } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { FIRST_MESSAGES } from "./firstMessages";
import { LANGUAGES, type Language } from "./language";
import type { messages as zh } from "./zh-CN";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: typeof zh;
  }
}

/** The first screen's words at once, in both languages, so that switching needs no network. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(FIRST_MESSAGES["zh-CN"]),
    defaultNS: "app",
    resources: FIRST_MESSAGES,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** The words of all other views; nothing that uses them may be drawn before. */
export async function addLateMessages(instance: i18n): Promise<void> {
  const { LATE_MESSAGES } = await import("./lateMessages");
  for (const language of LANGUAGES) {
    for (const [name, words] of Object.entries(LATE_MESSAGES[language])) {
      instance.addResourceBundle(language, name, words);
    }
  }
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "zh-CN";
}
