// Builds the message catalogue. One i18next instance per page; keys are typed by the Chinese
// messages and a test holds both languages to the same keys.
import i18next, { type i18n } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { messages as en } from "./en";
import type { Language } from "./language";
import { messages as zh } from "./zh-CN";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: typeof zh;
  }
}

/** Ready at once: both languages are in the bundle, so that switching needs no network. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(zh),
    defaultNS: "app",
    resources: { "zh-CN": zh, en },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "zh-CN";
}
