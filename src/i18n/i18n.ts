// Builds the message catalogue. One i18next instance per page; keys are typed by the Chinese messages
// and a test holds both languages to the same keys. What the first sight needs is in the bundle, in
// both languages; the words of a view that is loaded later come with it.
import i18next, { type BackendModule, type i18n } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { eager as en } from "./en/eager";
import type { Language } from "./language";
import type { messages } from "./zh-CN";
import { eager as zh } from "./zh-CN/eager";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: typeof messages;
  }
}

async function lateMessages(language: string) {
  const { late } = await (language === "en" ? import("./en/late") : import("./zh-CN/late"));
  return late;
}

/** Asked for the words that are not there yet. */
const lateBackend: BackendModule = {
  type: "backend",
  init: () => {},
  read: (language, namespace, callback) => {
    lateMessages(language).then(
      (late) => callback(null, late[namespace as keyof typeof late] ?? {}),
      (error: Error) => callback(error, false),
    );
  },
};

/** Ready at once. Whoever uses late words waits for them in a Suspense. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  instance
    .use(lateBackend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(zh),
      defaultNS: "app",
      resources: { "zh-CN": zh, en },
      partialBundledLanguages: true,
      // Not "zh" besides "zh-CN": there is none, and the page would wait for it.
      load: "currentOnly",
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  return instance;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "zh-CN";
}
