// Opens the built page for one e2e test in a profile of its own and records everything that must
// not happen: requests to other hosts, errors, breaches of the content security policy.
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright";
import { afterAll, expect, inject, onTestFinished } from "vitest";

export interface PageOptions
  extends Pick<
    BrowserContextOptions,
    | "viewport"
    | "colorScheme"
    | "forcedColors"
    | "reducedMotion"
    | "locale"
    | "timezoneId"
    | "serviceWorkers"
  > {
  /** What follows "#" in the address. */
  readonly fragment?: string;
  /** Runs in the page before any script of its own: where a test breaks the browser on purpose. */
  readonly sabotage?: () => void;
}

export interface Recordings {
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  readonly policyBreaches: string[];
}

export interface OpenedPage extends Recordings {
  readonly page: Page;
  /** Fails if anything was recorded so far. */
  expectClean(): void;
}

let browser: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  const { browserEndpoint, problem } = inject("stage");
  if (problem !== "") throw new Error(problem);
  browser ??= chromium.connect(browserEndpoint);
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

function isForeign(url: string): boolean {
  const { protocol, origin } = new URL(url);
  return (
    !["data:", "blob:"].includes(protocol) && origin !== new URL(inject("stage").baseUrl).origin
  );
}

async function record(page: Page): Promise<Recordings> {
  const recordings: Recordings = {
    foreignRequests: [],
    consoleErrors: [],
    pageErrors: [],
    policyBreaches: [],
  };
  const noteRequest = (url: string) => {
    if (isForeign(url)) recordings.foreignRequests.push(url);
  };
  // The context sees what workers ask for as well.
  page.context().on("request", (request) => noteRequest(request.url()));
  page.on("websocket", (socket) => noteRequest(socket.url()));
  page.on("pageerror", (error) => recordings.pageErrors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") recordings.consoleErrors.push(message.text());
  });
  await page.exposeFunction("recordPolicyBreach", (breach: string) => {
    recordings.policyBreaches.push(breach);
  });
  await page.addInitScript(() => {
    const { recordPolicyBreach } = window as unknown as { recordPolicyBreach(text: string): void };
    addEventListener("securitypolicyviolation", (event) => {
      recordPolicyBreach(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return recordings;
}

/** A profile of its own, for a test that opens several pages or another address. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (await connect()).newContext({ locale: "zh-CN", ...options });
  onTestFinished(() => context.close());
  return context;
}

/** The page closes when the test that opened it ends. */
export async function openPage({
  fragment,
  sabotage,
  ...options
}: PageOptions = {}): Promise<OpenedPage> {
  const context = await newContext(options);
  const page = await context.newPage();
  // Well within a test's own time, so that a failure names what was waited for.
  page.setDefaultTimeout(15_000);
  const recordings = await record(page);
  if (sabotage) await page.addInitScript(sabotage);
  const { baseUrl } = inject("stage");
  await page.goto(fragment === undefined ? baseUrl : `${baseUrl}#${fragment}`);
  return {
    page,
    ...recordings,
    expectClean: () => {
      expect(recordings, "what the page did and must not do").toEqual({
        foreignRequests: [],
        consoleErrors: [],
        pageErrors: [],
        policyBreaches: [],
      });
    },
  };
}
