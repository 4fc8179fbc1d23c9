// Parts of the page that come in chunks of their own. Once the page is idle all of them are fetched,
// so that a tab never asks a host for a part of a release that is gone (fault 53), and a part that is
// opened for the first time opens at once.
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { whenIdle } from "./whenIdle";

type Load = () => Promise<unknown>;

const loads: Load[] = [];

/** As React's `lazy`, for a component exported by name. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  // One promise for both: what was fetched ahead is what is drawn.
  let loading: Promise<ComponentType<Props>> | undefined;
  const once = () => {
    loading ??= load();
    return loading;
  };
  loads.push(once);
  return lazy(async () => ({ default: await once() }));
}

let lateWords: Promise<unknown> = Promise.resolve();

/** Views have words of their own, which come in another chunk: none is drawn before them. */
export function viewsWaitFor(words: Promise<unknown>): void {
  lateWords = words;
}

/** As `lazyPart`, for a part that uses words of later views. */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazyPart<Props>(async () => {
    const [view] = await Promise.all([load(), lateWords]);
    return view;
  });
}

/** Fetches every part, one after the other, whenever the page has nothing else to do. */
export function fetchPartsWhenIdle(page: Window): void {
  let next = 0;
  function fetchNext(): void {
    const load = loads[next];
    next += 1;
    if (load)
      void load().then(
        () => whenIdle(page, fetchNext),
        () => whenIdle(page, fetchNext),
      );
    else page.document.documentElement.dataset.parts = "all";
  }
  whenIdle(page, fetchNext);
}
