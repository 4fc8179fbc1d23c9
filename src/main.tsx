// Mounts the app. The Trusted Types policy comes first: nothing may use a script address before it.
import "./app/trustedTypes";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { createApp } from "./app/createApp";
import { FramedNotice, isFramed } from "./app/FramedNotice";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

/** The page stands: it takes the place of the first screen. */
function show(page: HTMLElement): void {
  document.getElementById("first")?.remove();
  page.hidden = false;
}

/** No await at the top: parts of the page import from the file that this module is in. */
async function mount(root: HTMLElement): Promise<void> {
  const isForeign = isFramed(window);
  if (isForeign || !document.getElementById("first")) show(root);
  const page = isForeign ? (
    <FramedNotice />
  ) : (
    <App {...(await createApp(window))} onReady={() => show(root)} />
  );
  // As a transition it is drawn in slices, between which the browser can answer.
  startTransition(() => createRoot(root).render(<StrictMode>{page}</StrictMode>));
}

/** Fails where a part that the page begins with cannot be had. */
export const mounted = mount(root);
