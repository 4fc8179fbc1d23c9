import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FACT_PATHS, type FactPath } from "../../src/form/formFields";
import { QUICK_QUESTIONS } from "../../src/form/quickQuestions";
import {
  draftOf,
  fieldAt,
  inputAt,
  openForm,
  settle,
  somebody,
  type,
  unknownButton,
} from "./openForm";

const quick = { mode: "quick" } as const;
const full = { mode: "full" } as const;

function shownPaths(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("[data-field]")].map(
    ({ dataset }) => dataset.field,
  );
}

function goButton(): HTMLElement {
  return within(screen.getByRole("status")).getByRole("button");
}

describe("the short form", () => {
  it("asks ten different questions of the full one, today's limit first", () => {
    expect(new Set(QUICK_QUESTIONS).size).toBe(10);
    expect(FACT_PATHS).toEqual(expect.arrayContaining([...QUICK_QUESTIONS]));
    openForm(somebody, quick);
    expect(shownPaths()).toEqual(QUICK_QUESTIONS);
    expect(shownPaths()[0]).toBe("line.limitNowYuan");
    expect(document.querySelector("[data-section]")).toBeNull();
  });

  it("gives every element an id of its own", () => {
    openForm(somebody, quick);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("tells its parent the whole person, the facts that it does not ask for included", () => {
    const { lastProfile } = openForm(somebody, quick);
    type("line.balanceYuan", "9000");
    expect(lastProfile()?.line.balanceYuan).toBe(9_000);
    expect(lastProfile()?.repaying.historyMonths).toBe(60);
  });
});

describe("switching between short and full", () => {
  it("keeps every text as it was typed, with its fault", async () => {
    const { change, onInvalid } = openForm(somebody, full);
    type("line.limitNowYuan", "1.80万");
    type("line.balanceYuan", "1,5");
    type("repaying.historyMonths", "五年");
    await settle();
    change(quick);
    expect(inputAt("line.limitNowYuan")).toHaveValue("1.80万");
    expect(inputAt("line.balanceYuan")).toHaveValue("1,5");
    expect(inputAt("line.balanceYuan")).toHaveAccessibleDescription(/逗号的位置有歧义/);
    change(full);
    expect(inputAt("repaying.historyMonths")).toHaveValue("五年");
    expect(inputAt("repaying.historyMonths")).toHaveAttribute("aria-invalid", "true");
    expect(onInvalid.mock.lastCall?.[0]).toBe(2);
  });

  it("tells the parent nothing: nothing has changed", () => {
    const { change, onValid, onInvalid } = openForm(somebody, full);
    change(quick);
    change(full);
    expect(onValid).toHaveBeenCalledTimes(1);
    expect(onInvalid).not.toHaveBeenCalled();
  });

  it("keeps rows, half-typed ones too, and validates them on the other side", async () => {
    const rows = [{ daysLate: 35, monthsAgo: 8, settled: true }];
    const { change, lastProfile, user } = openForm(
      draftOf({ repaying: { overdues: rows } }),
      quick,
    );
    await user.click(screen.getByRole("button", { name: "再加一次逾期" }));
    await user.keyboard("5");
    change(full);
    expect(inputAt("repaying.overdues.0.daysLate")).toHaveValue("35");
    expect(inputAt("repaying.overdues.1.daysLate")).toHaveValue("5");
    await user.type(inputAt("repaying.overdues.1.monthsAgo"), "0");
    const second = within(screen.getByRole("group", { name: "逾期 2" }));
    await user.click(second.getByLabelText("否"));
    expect(lastProfile()?.repaying.overdues).toHaveLength(2);
  });

  it("keeps what was put aside by I-don't-know, numbers and rows", async () => {
    const inquiries = [{ monthsAgo: 2, count: 3 }];
    const { change, lastProfile, user } = openForm(
      draftOf({ line: { balanceYuan: 12_000 }, lenders: { inquiries } }),
      full,
    );
    await user.click(unknownButton("line.balanceYuan"));
    await user.click(within(fieldAt("lenders.inquiries")).getByLabelText("不清楚"));
    expect(lastProfile()?.lenders.inquiries).toBeNull();
    change(quick);
    await user.click(unknownButton("line.balanceYuan"));
    await user.click(within(fieldAt("lenders.inquiries")).getByLabelText("有查询"));
    expect(lastProfile()?.line.balanceYuan).toBe(12_000);
    expect(lastProfile()?.lenders.inquiries).toEqual(inquiries);
  });
});

describe("a fault that the short form does not show", () => {
  const broken = { ...somebody, repaying: { ...somebody.repaying, historyMonths: "五年" } };

  it("is announced, and a button leads to it in the full form", async () => {
    const onNeedFull = vi.fn<(path: FactPath) => void>();
    const { change, user } = openForm(broken, { ...quick, onNeedFull });
    await settle();
    expect(screen.getByRole("status")).toHaveTextContent("有 1 处要改");
    expect(goButton()).toHaveTextContent("信用历史有多长");
    await user.click(goButton());
    expect(onNeedFull).toHaveBeenCalledExactlyOnceWith("repaying.historyMonths");
    change({ ...full, onNeedFull });
    expect(inputAt("repaying.historyMonths")).toHaveFocus();
  });

  it("is found in a section that was closed", async () => {
    const faulty = { ...somebody, alipay: { ...somebody.alipay, sceneCount: "13" } };
    const { change, user } = openForm(faulty, quick);
    await settle();
    await user.click(goButton());
    change(full);
    expect(inputAt("alipay.sceneCount")).toBeVisible();
    expect(inputAt("alipay.sceneCount")).toHaveFocus();
  });

  it("is announced when it comes from outside, and no longer once it is put right", async () => {
    const { change } = openForm(somebody, quick);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    change({ ...quick, edits: { path: "repaying.historyMonths", value: 481, token: 1 } });
    await settle();
    expect(screen.getByRole("status")).toHaveTextContent("有 1 处要改");
    change({ ...quick, edits: { path: "repaying.historyMonths", value: 480, token: 2 } });
    await settle();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("is not said of a fault that stands among the ten", async () => {
    openForm(somebody, quick);
    type("line.balanceYuan", "1,5");
    await settle();
    expect(inputAt("line.balanceYuan")).toHaveAttribute("aria-invalid", "true");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });
});

describe("a fact asked for from outside", () => {
  it("takes the focus at once if it is one of the ten", () => {
    const onNeedFull = vi.fn();
    const { change } = openForm(somebody, { ...quick, onNeedFull });
    change({ ...quick, onNeedFull, reveal: { path: "income.monthlyIncomeYuan" } });
    expect(inputAt("income.monthlyIncomeYuan")).toHaveFocus();
    expect(onNeedFull).not.toHaveBeenCalled();
  });

  it("asks for the full form if it is not, and takes the focus there", () => {
    const onNeedFull = vi.fn();
    const { change } = openForm(somebody, { ...quick, onNeedFull });
    const reveal = { path: "alipay.sceneCount" } as const;
    change({ ...quick, onNeedFull, reveal });
    expect(onNeedFull).toHaveBeenCalledExactlyOnceWith("alipay.sceneCount");
    change({ ...full, onNeedFull, reveal });
    expect(inputAt("alipay.sceneCount")).toHaveFocus();
    expect(onNeedFull).toHaveBeenCalledTimes(1);
  });
});
