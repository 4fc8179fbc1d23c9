// Links and tabs for the e2e tests of what leaves the page and comes in.
import type { Page } from "playwright";
import type { Snapshot } from "../../src/share/snapshot";
import { writeSnapshotLink } from "../../src/share/snapshotLink";
import type { Visit } from "./visit";

/** What follows "#" in the address of a shared case. */
export async function fragmentOf(snapshot: Snapshot): Promise<string> {
  const link = await writeSnapshotLink(snapshot);
  if (!link.ok) throw new Error(link.fault.code);
  return link.value;
}

/** A view of the menu, reached as a person reaches it. */
export async function openTool(visit: Visit, tool: "cases" | "compare" | "report"): Promise<void> {
  const { page, words } = visit;
  await page.getByRole("button", { name: words.menu.open }).click();
  await page.getByRole("link", { name: words.menu.entries[tool].name }).click();
  await page.getByRole("heading", { name: words.menu.entries[tool].name, level: 2 }).waitFor();
}

export async function openShareDialog(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await page.getByRole("button", { name: words.menu.open }).click();
  await page.getByRole("button", { name: words.menu.entries.share.name }).click();
  await page.getByTestId("share-link").waitFor();
}

/** The text of the file that pressing something hands out. */
export async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
