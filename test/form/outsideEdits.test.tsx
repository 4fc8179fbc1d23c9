import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Trailing } from "../../src/form/draftForm";
import type { FactPath } from "../../src/form/formFields";
import type { OutsideEdit } from "../../src/form/useOutsideEdit";
import type { FactValue } from "../../src/profile/profile";
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

let lastToken = 0;

function edit(path: FactPath, value: FactValue): { readonly edits: OutsideEdit } {
  lastToken += 1;
  return { edits: { path, value, token: lastToken } };
}

describe("an edit from outside", () => {
  it("stands in the field as if it had been typed, and the parent is told", () => {
    const { change, lastProfile, onValid } = openForm();
    change(edit("line.balanceYuan", 15_500));
    expect(inputAt("line.balanceYuan")).toHaveValue("15500");
    expect(lastProfile()?.line.balanceYuan).toBe(15_500);
    expect(onValid.mock.lastCall?.[2].line.balanceYuan).toBe("15500");
    change(edit("lenders.cardUtilisationRatio", 0.07));
    expect(inputAt("lenders.cardUtilisationRatio")).toHaveValue("7");
    change(edit("habits.balanceChangeYuan", -1_000));
    expect(onValid.mock.lastCall?.[1].balanceChangeYuan).toBe(-1_000);
  });

  it("leaves every other text as it is, unreadable ones too", async () => {
    const { change, onInvalid } = openForm();
    type("line.limitNowYuan", "1,5");
    type("line.limitBeforeYuan", "7.0万");
    change(edit("line.balanceYuan", 500));
    await settle();
    expect(inputAt("line.limitNowYuan")).toHaveValue("1,5");
    expect(inputAt("line.limitNowYuan")).toHaveAttribute("aria-invalid", "true");
    expect(inputAt("line.limitBeforeYuan")).toHaveValue("7.0万");
    expect(onInvalid.mock.lastCall?.[0]).toBe(1);
    expect(onInvalid.mock.lastCall?.[1].line.balanceYuan).toBe("500");
  });

  it("is carried out once for its token, and again for a new one", () => {
    const { change } = openForm();
    const first = edit("line.balanceYuan", 500);
    change(first);
    type("line.balanceYuan", "800");
    change({ edits: { ...first.edits } });
    expect(inputAt("line.balanceYuan")).toHaveValue("800");
    change(edit("line.balanceYuan", 500));
    expect(inputAt("line.balanceYuan")).toHaveValue("500");
  });

  it("that was there before these entries does not touch them", () => {
    const old = edit("line.balanceYuan", 500);
    const { change } = openForm(somebody, old);
    expect(inputAt("line.balanceYuan")).toHaveValue("12000");
    change({ ...old, resetKey: "b" });
    expect(inputAt("line.balanceYuan")).toHaveValue("12000");
  });

  it("is validated as typing is: below, at and above the range", async () => {
    const { change, lastProfile, onInvalid } = openForm();
    change(edit("line.balanceYuan", 300_000));
    await settle();
    expect(lastProfile()?.line.balanceYuan).toBe(300_000);
    change(edit("line.balanceYuan", 300_001));
    await settle();
    expect(inputAt("line.balanceYuan")).toHaveAccessibleDescription(/太大了/);
    expect(onInvalid.mock.lastCall?.[0]).toBe(1);
    change(edit("line.balanceYuan", -1));
    await settle();
    expect(inputAt("line.balanceYuan")).toHaveAccessibleDescription(/太小了/);
    change(edit("line.balanceYuan", 0));
    await settle();
    expect(inputAt("line.balanceYuan")).not.toHaveAttribute("aria-invalid");
  });

  it("can make a fact unknown, and what was typed comes back", async () => {
    const { change, lastProfile, user } = openForm();
    change(edit("line.balanceYuan", null));
    expect(lastProfile()?.line.balanceYuan).toBeNull();
    expect(inputAt("line.balanceYuan")).toHaveValue("");
    await user.click(unknownButton("line.balanceYuan"));
    expect(lastProfile()?.line.balanceYuan).toBe(12_000);
  });

  it("can answer yes or no and choose a word", () => {
    const { change, lastProfile } = openForm();
    change(edit("income.salarySlips", true));
    change(edit("borrowing.purpose", "property"));
    expect(within(fieldAt("income.salarySlips")).getByLabelText("是")).toBeChecked();
    expect(lastProfile()?.income.salarySlips).toBe(true);
    expect(lastProfile()?.borrowing.purpose).toBe("property");
  });

  it("can write a list: rows, other rows, none, unknown", async () => {
    const { change, lastProfile } = openForm();
    const rowsOf = (...counts: readonly number[]) =>
      counts.map((count, monthsAgo) => ({ monthsAgo, count }));
    for (const rows of [rowsOf(2, 1), rowsOf(5), rowsOf(1, 1, 1), [], null, rowsOf(4)]) {
      change(edit("lenders.inquiries", rows));
      await settle();
      expect(lastProfile()?.lenders.inquiries).toEqual(rows);
      const shown = fieldAt("lenders.inquiries").querySelectorAll("li");
      expect(shown).toHaveLength(rows?.length ?? 0);
    }
    expect(inputAt("lenders.inquiries.0.count")).toHaveValue("4");
    type("lenders.inquiries.0.count", "6");
    expect(lastProfile()?.lenders.inquiries).toEqual([{ monthsAgo: 0, count: 6 }]);
  });

  it("that changes one cell of a list leaves the other cells and the focus where they are", () => {
    const rows = (count: number) => [
      { monthsAgo: 1, count },
      { monthsAgo: 4, count: 2 },
    ];
    const { change, lastProfile } = openForm(draftOf({ lenders: { inquiries: rows(1) } }), {
      mode: "quick",
    });
    const other = inputAt("lenders.inquiries.1.count");
    other.focus();
    change({ mode: "quick", ...edit("lenders.inquiries", rows(7)) });
    expect(inputAt("lenders.inquiries.0.count")).toHaveValue("7");
    expect(lastProfile()?.lenders.inquiries).toEqual(rows(7));
    expect(inputAt("lenders.inquiries.1.count")).toBe(other);
    expect(other).toHaveFocus();
  });

  it("puts rows right that were faulty", async () => {
    const { change, onInvalid } = openForm(
      draftOf({ lenders: { inquiries: [{ monthsAgo: 1, count: 2 }] } }),
    );
    type("lenders.inquiries.0.count", "0x2");
    await settle();
    expect(onInvalid.mock.lastCall?.[0]).toBe(1);
    change(edit("lenders.inquiries", [{ monthsAgo: 1, count: 3 }]));
    await settle();
    expect(inputAt("lenders.inquiries.0.count")).not.toHaveAttribute("aria-invalid");
  });

  it("of a habit never says unknown", async () => {
    const { change, onInvalid } = openForm();
    change(edit("habits.applicationsPerMonth", null));
    await settle();
    expect(onInvalid.mock.lastCall?.[1].habits.applicationsPerMonth).toBe("");
    expect(inputAt("habits.applicationsPerMonth")).toHaveAccessibleDescription(/请填一个数。/);
  });

  it("of 60 in a row is the last one that stays, and no other field is rendered", async () => {
    const rendered: FactPath[] = [];
    const trailing: Trailing = (path) => {
      rendered.push(path);
      return null;
    };
    const { change, onValid, lastProfile } = openForm(somebody, { trailing });
    await settle();
    rendered.length = 0;
    for (let step = 1; step <= 60; step++) change(edit("line.balanceYuan", step * 500));
    await settle();
    expect(new Set(rendered)).toEqual(new Set(["line.balanceYuan"]));
    expect(onValid).toHaveBeenCalledTimes(61);
    expect(lastProfile()?.line.balanceYuan).toBe(30_000);
    expect(inputAt("line.balanceYuan")).toHaveValue("30000");
  });

  it("reaches a fact that the short form does not show", () => {
    const { change, lastProfile } = openForm(somebody, { mode: "quick" });
    change({ mode: "quick", ...edit("alipay.sceneCount", 7) });
    expect(lastProfile()?.alipay.sceneCount).toBe(7);
    change({ mode: "full" });
    expect(inputAt("alipay.sceneCount")).toHaveValue("7");
  });
});
