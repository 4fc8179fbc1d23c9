// The composition root: store, worker client and tab storage are built and tied together here,
// before anything is drawn. The only place that asks the browser for the date or the language.
import type { i18n } from "i18next";
import { monthOf } from "../i18n/format";
import { addLateMessages, createI18n } from "../i18n/i18n";
import { type Language, preferredLanguage } from "../i18n/language";
import type { Shelf } from "../share/shelf/createShelf";
import { type AppStore, createAppStore } from "../store/appStore";
import { keepTab } from "../store/keepTab";
import { loadTab } from "../store/persistTab";
import { startRecompute } from "../store/recompute";
import { startDiagnosing } from "../store/recomputeFall";
import { fetchPartsWhenIdle, viewsWaitFor } from "../ui/lazyPart";
import { nextTask } from "../ui/nextTask";
import { createComputeClient } from "../worker/client/computeClient";
import { findUnsound } from "../worker/client/soundness";
import type { ComputeJob, ComputeResult } from "../worker/protocol/protocol";
import { fillGallery } from "./fillGallery";
import { followAddress } from "./followAddress";
import { openOpeningCase } from "./openingCase";
import { ownScenario } from "./ownScenario";
import type { AppServices } from "./services";

export interface AppParts {
  readonly store: AppStore;
  readonly i18n: i18n;
  readonly services: AppServices;
  /** The part of the page that its address asks for. */
  readonly firstPart: string | null;
}

const scoringWorker = import("./spawnScoringWorker");

function followLanguage(store: AppStore, i18n: i18n, page: Window): void {
  const apply = (language: Language) => {
    page.document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  };
  apply(store.getState().language);
  store.subscribe((state, before) => {
    if (state.language !== before.language) apply(state.language);
  });
}

/** In several tasks: the page's scripts have just been read, and its drawing comes next. */
export async function createApp(page: Window): Promise<AppParts> {
  await nextTask();
  const openStorage = () => page.sessionStorage;
  const startMonth = monthOf(new Date());
  // The worker's text is a third of what the page needs at first: fetched beside the page's own.
  const [loaded, { spawnScoringWorker }] = await Promise.all([loadTab(openStorage), scoringWorker]);
  await nextTask();
  const store = createAppStore(
    { scenario: ownScenario(startMonth), language: preferredLanguage(page.navigator.languages) },
    loaded.ok ? loaded.tab : undefined,
  );
  if (!(loaded.ok && loaded.tab.view.activeWorkspace)) openOpeningCase(store);
  const firstPart = followAddress(store, page, async (fragment) => {
    const { openSharedLink } = await import("./share/openSharedLink");
    await openSharedLink(store, fragment);
  });
  const i18n = createI18n(store.getState().language);
  viewsWaitFor(addLateMessages(i18n));
  followLanguage(store, i18n, page);
  const client = createComputeClient<ComputeJob, ComputeResult>({
    spawn: spawnScoringWorker,
    isSound: findUnsound,
  });
  startRecompute(store, client);
  startDiagnosing(store, client);
  fillGallery(store, client, page);
  fetchPartsWhenIdle(page);
  store.getState().setKept(loaded.ok);
  keepTab(store, openStorage, page, (saved) => store.getState().setKept(saved.ok));
  let shelf: Promise<Shelf> | undefined;
  const openShelf = () => {
    shelf ??= import("./keep/shelfOfPage").then(({ shelfOfPage }) => shelfOfPage(page));
    return shelf;
  };
  await nextTask();
  return { store, i18n, firstPart, services: { client, openShelf } };
}
