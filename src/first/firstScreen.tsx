// The first screen as it is written into index.html when the page is built: the opening case's
// answer, by the same engine, words and components as the page itself, so that a visitor reads it
// before any script has come. It cannot be used yet; the page takes its place.
import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../app/App";
import { openOpeningCase } from "../app/openingCase";
import { ownScenario } from "../app/ownScenario";
import { project, shippedModel } from "../engine";
import { monthOf } from "../i18n/format";
import { createI18n } from "../i18n/i18n";
import { LANGUAGES, type Language } from "../i18n/language";
import { askedBy } from "../store/appData";
import { type AppStore, createAppStore } from "../store/appStore";
import { toProjectJob } from "../store/recompute";
import { selectActive } from "../store/selectors";
import { markMonths } from "./datedMonths";

/** Nothing on the first screen computes or opens anything. */
const NO_SERVICES = {
  client: { submit: refuse, dispose: refuse },
  openShelf: refuse,
};

function refuse(): never {
  throw new Error("the first screen is a picture");
}

function answeredStore(language: Language, startMonth: string): AppStore {
  const store = createAppStore({ scenario: ownScenario(startMonth), language });
  openOpeningCase(store);
  const { scenario } = selectActive(store.getState());
  const asked = askedBy(store.getState(), store.getState().activeWorkspace);
  if (asked === null) throw new Error("the opening case asks nothing");
  const request = { ...toProjectJob(scenario, true), model: shippedModel };
  store.getState().acceptModel(shippedModel);
  store.getState().acceptResult({ ...asked, scenario, projection: project(request) });
  // What is drawn without a page is the state at the beginning.
  store.getInitialState = store.getState;
  return store;
}

/** What refers to an element or finds it in tests belongs to the page itself. */
const REFERENCES =
  / (?:id|for|href|data-testid|name|tabindex|aria-(?:labelledby|describedby|controls|live|atomic))="[^"]*"/g;

/**
 * @param drawnOn its months count from then; the page names them anew when it opens
 * @throws Error if it needs a style attribute, which the page's policy forbids
 */
export function firstScreenHtml(drawnOn: Date): string {
  const startMonth = monthOf(drawnOn);
  const screens = LANGUAGES.map((language) => {
    const store = answeredStore(language, startMonth);
    const drawn = renderToStaticMarkup(
      <App store={store} i18n={createI18n(language)} services={NO_SERVICES} firstPart={null} />,
    );
    const html = markMonths(drawn.replace(REFERENCES, ""), startMonth, language);
    if (/ style="/.test(html)) throw new Error("the first screen has a style attribute");
    // Only one of them before `start.ts` has chosen, and without scripts: the one of index.html.
    const isFirst = language === LANGUAGES[0];
    return `<div lang="${language}"${isFirst ? "" : " hidden"}>${html}</div>`;
  });
  return screens.join("");
}
