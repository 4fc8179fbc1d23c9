// The page wired up as it is delivered, with the real engine behind the worker's in-process twin:
// what is typed comes back as a figure, and what comes back wrong or late changes nothing.
import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/app/App";
import { createApp } from "../../src/app/createApp";
import * as engine from "../../src/engine";
import { factId } from "../../src/form/formFields";
import { messages as en } from "../../src/i18n/en";
import { formatYuan } from "../../src/i18n/format";
import { messages as zh } from "../../src/i18n/zh-CN";
import { PROJECTION_MONTHS } from "../../src/profile/scenario";
import { answer } from "../../src/worker/host/answer";
import { createInProcessPort } from "../../src/worker/host/inProcessPort";
import type { ComputeReply, ComputeRequest } from "../../src/worker/protocol/protocol";
import type { WorkerPort } from "../../src/worker/protocol/workerPort";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { fillIn } from "../support/words";

const wire = vi.hoisted(() => ({ spawn: (): WorkerPort => Object.create(null) }));
// The only thing replaced: jsdom has no workers.
vi.mock("../../src/app/spawnScoringWorker", () => ({ spawnScoringWorker: () => wire.spawn() }));

// The whole page in jsdom takes its time on a machine that has other work.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

/** A person's own question looks two years ahead, the pictures of the gallery one. */
const ASKED_MONTHS = PROJECTION_MONTHS.usual;

interface Wiring {
  readonly reply?: (request: ComputeRequest) => ComputeReply;
  /** Hands a reply to the page, or keeps it for later. */
  readonly deliver?: (listen: () => void, reply: ComputeReply) => void;
}

/** Opens the page; `requests` fills with whatever it asks of the worker. */
async function openApp({ reply = honest, deliver = (listen) => listen() }: Wiring = {}) {
  const requests: ComputeRequest[] = [];
  wire.spawn = () => {
    const port = createInProcessPort((request) => {
      requests.push(request);
      return reply(request);
    });
    return {
      ...port,
      onMessage: (listen) =>
        port.onMessage((message) => deliver(() => listen(message), message as ComputeReply)),
    };
  };
  const parts = await createApp(window);
  parts.store.getState().setLanguage("en");
  render(<App {...parts} />);
  // The form comes in a part of its own.
  await waitFor(() => expect(document.getElementById("form")).not.toBeNull());
  return { requests, store: parts.store };
}

function honest(request: ComputeRequest): ComputeReply {
  return answer(request, engine);
}

function type(path: string, text: string): void {
  fireEvent.change(document.getElementById(factId(path)) as HTMLInputElement, {
    target: { value: text },
  });
}

function openWorkspace(name: keyof typeof en.cases.names): void {
  fireEvent.click(screen.getByText(en.cases.names[name]));
}

function headlineOf(projection: engine.Projection): string {
  return formatYuan(projection.usableYuan[0] ?? Number.NaN, "en");
}

async function expectHeadline(projection: engine.Projection): Promise<void> {
  const figure = headlineOf(projection);
  await waitFor(() => expect(screen.getByTestId("limit-now")).toHaveTextContent(figure));
}

/** Long enough for a request that should not have been made to have arrived. */
function settle(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
}

function status(): Element | null {
  return document.querySelector("[data-testid=status-banner]");
}

function isStale(): boolean {
  // By the attribute: asking jsdom for roles takes seconds on a page of this size.
  return document.querySelector("[data-stale]")?.getAttribute("data-stale") === "true";
}

const caseA = projectScenario(caseWith("caseA"));
const withLess = projectScenario(caseWith("caseA", { line: { balanceYuan: 0 } }));

beforeEach(() => {
  // The page before is told that it goes, and writes what it has kept; then that is forgotten.
  window.dispatchEvent(new Event("pagehide"));
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});

describe("the page", () => {
  test("answers an edit with the engine's figure", async () => {
    await openApp();
    await expectHeadline(caseA);
    type("line.balanceYuan", "0");
    await expectHeadline(withLess);
    expect(withLess.usableYuan[0]).not.toBe(caseA.usableYuan[0]);
    expect(isStale()).toBe(false);
  });

  test("keeps the last figure, stale, while an entry cannot be read", async () => {
    await openApp();
    await expectHeadline(caseA);
    type("line.balanceYuan", "1,5");
    await waitFor(() => expect(isStale()).toBe(true));
    expect(status()).toHaveTextContent(fillIn(en.app.status.invalid, { n: 1 }));
    await expectHeadline(caseA);
    type("line.balanceYuan", "0");
    await expectHeadline(withLess);
    expect(isStale()).toBe(false);
  });

  test("drops a reply that holds no number, says so, and computes again when asked", async () => {
    let isBroken = false;
    await openApp({
      reply: (request) => {
        const reply = honest(request);
        const { result } = reply;
        if (isBroken && result.kind === "projection") result.projection.score[3] = Number.NaN;
        return reply;
      },
    });
    await expectHeadline(caseA);
    isBroken = true;
    type("line.balanceYuan", "0");
    await screen.findByText(en.app.status.failures.unsound);
    expect(isStale()).toBe(true);
    await expectHeadline(caseA);
    isBroken = false;
    fireEvent.click(screen.getByText(en.app.status.retry));
    await expectHeadline(withLess);
    expect(status()).toBeEmptyDOMElement();
  });

  test("never shows one set of entries' figure beside another's, however late it comes", async () => {
    const held: (() => void)[] = [];
    let isHolding = false;
    await openApp({
      deliver: (listen, { result }) => {
        const isAnswer = result.kind === "projection" && result.projection.months === ASKED_MONTHS;
        if (isHolding && isAnswer) held.push(listen);
        else listen();
      },
    });
    await expectHeadline(caseA);
    isHolding = true;
    type("line.balanceYuan", "0");
    await waitFor(() => expect(held).toHaveLength(1));
    openWorkspace("own");
    // One's own entries have no result yet, and case A's, which comes now, is none of theirs.
    expect(screen.queryByTestId("limit-now")).toBeNull();
    act(() => held[0]?.());
    await waitFor(() => expect(held).toHaveLength(2));
    expect(screen.queryByTestId("limit-now")).toBeNull();
    isHolding = false;
    act(() => held[1]?.());
    await expectHeadline(projectScenario(ownWith({})));
    openWorkspace("caseA");
    expect(screen.getByTestId("limit-now")).toHaveTextContent(headlineOf(withLess));
    expect(isStale()).toBe(false);
  });

  test("computes nothing again for another language, month or look, or on coming back", async () => {
    const { requests, store } = await openApp();
    await expectHeadline(caseA);
    openWorkspace("own");
    await expectHeadline(projectScenario(ownWith({})));
    const asked = () =>
      requests.filter(({ job }) => job.kind === "project" && job.request.months === ASKED_MONTHS)
        .length;
    expect(asked()).toBe(2);
    openWorkspace("caseA");
    fireEvent.click(screen.getByText(en.app.page.schemes.dark));
    act(() => store.getState().selectMonth(7));
    fireEvent.click(screen.getByText("中文"));
    await screen.findByText(zh.app.page.notice);
    await settle();
    expect(asked()).toBe(2);
  });

  test("shows the last of many edits, whatever was asked in between", async () => {
    await openApp();
    await expectHeadline(caseA);
    for (let yuan = 1_000; yuan <= 20_000; yuan += 1_000) type("line.balanceYuan", String(yuan));
    await expectHeadline(projectScenario(caseWith("caseA", { line: { balanceYuan: 20_000 } })));
    expect(isStale()).toBe(false);
  });
});
