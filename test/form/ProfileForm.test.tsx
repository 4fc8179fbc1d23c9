import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Trailing } from "../../src/form/draftForm";
import type { FactPath } from "../../src/form/formFields";
import {
  draftOf,
  fieldAt,
  headingOf,
  inputAt,
  openForm,
  settle,
  somebody,
  type,
  unknownButton,
} from "./openForm";

it("tells its parent the profile when it opens and after every change", async () => {
  const { onValid, lastProfile, user } = openForm();
  expect(onValid).toHaveBeenCalledTimes(1);
  await user.clear(inputAt("line.limitNowYuan"));
  await user.type(inputAt("line.limitNowYuan"), "2万");
  expect(lastProfile()?.line.limitNowYuan).toBe(20_000);
  expect(onValid.mock.lastCall?.[2].line.limitNowYuan).toBe("2万");
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("读作 20,000 元");
});

it("a wrong number is explained at its field, in the page's language, and the rest stays", async () => {
  const { onValid, onInvalid, language, lastProfile } = openForm();
  type("line.limitNowYuan", "1,5");
  await settle();
  expect(onInvalid.mock.lastCall?.[0]).toBe(1);
  expect(onInvalid.mock.lastCall?.[1].line).toEqual({ ...somebody.line, limitNowYuan: "1,5" });
  expect(onValid).toHaveBeenCalledTimes(1);

  const input = inputAt("line.limitNowYuan");
  expect(input).toHaveAttribute("aria-invalid", "true");
  expect(input).toHaveAccessibleDescription(/逗号的位置有歧义/);
  expect(headingOf("line")).toHaveTextContent("1 处要改");

  await act(async () => void (await language.changeLanguage("en")));
  expect(inputAt("line.limitNowYuan")).toHaveValue("1,5");
  expect(input).toHaveAccessibleDescription(/The comma can be read in two ways/);
  expect(inputAt("line.limitBeforeYuan")).toHaveValue("70000");

  type("line.limitNowYuan", "1500");
  await settle();
  expect(lastProfile()?.line.limitNowYuan).toBe(1_500);
  expect(input).not.toHaveAttribute("aria-invalid");
});

it("a range error names the range with its unit", async () => {
  openForm();
  type("line.limitNowYuan", "300001");
  await settle();
  expect(inputAt("line.limitNowYuan")).toHaveAccessibleDescription(/0\s元 到 300,000\s元/);
});

it("fault 1: an emptied field is a fault, and I-don't-know is the way out", async () => {
  const { onInvalid, lastProfile, user } = openForm();
  type("line.balanceYuan", "");
  await settle();
  expect(onInvalid.mock.lastCall?.[0]).toBe(1);
  expect(fieldAt("line.balanceYuan")).toHaveTextContent("请填一个数，不知道就点“不清楚”");
  await user.click(unknownButton("line.balanceYuan"));
  expect(lastProfile()?.line.balanceYuan).toBeNull();
});

it("I-don't-know makes a number unknown, and pressed again brings back what was typed", async () => {
  const { lastProfile, user } = openForm();
  const button = unknownButton("line.balanceYuan");
  expect(button).toHaveAttribute("aria-pressed", "false");
  expect(headingOf("line")).toHaveTextContent("已填 3 / 3");

  await user.click(button);
  expect(lastProfile()?.line.balanceYuan).toBeNull();
  expect(button).toHaveAttribute("aria-pressed", "true");
  expect(headingOf("line")).toHaveTextContent("已填 2 / 3");

  await user.click(button);
  expect(inputAt("line.balanceYuan")).toHaveValue("12000");
  expect(inputAt("line.balanceYuan")).toHaveFocus();
  expect(lastProfile()?.line.balanceYuan).toBe(12_000);

  await user.click(button);
  await user.type(inputAt("line.balanceYuan"), "5");
  expect(lastProfile()?.line.balanceYuan).toBe(5);
  expect(button).toHaveAttribute("aria-pressed", "false");
});

it("a yes-or-no fact and a choice can be answered and unanswered", async () => {
  const { lastProfile, user } = openForm();
  const proof = within(fieldAt("income.salarySlips"));
  expect(proof.getByLabelText("不清楚")).toBeChecked();
  await user.click(proof.getByLabelText("否"));
  expect(lastProfile()?.income.salarySlips).toBe(false);
  await user.click(proof.getByLabelText("不清楚"));
  expect(lastProfile()?.income.salarySlips).toBeNull();

  const rhythm = within(fieldAt("repaying.rhythm"));
  await user.click(rhythm.getByLabelText("借完马上一次还清"));
  expect(lastProfile()?.repaying.rhythm).toBe("fullAtOnce");
});

it("a list grows and shrinks, and the focus goes along", async () => {
  const { lastProfile, onInvalid, user } = openForm();
  const overdues = within(fieldAt("repaying.overdues"));
  expect(overdues.getByLabelText("没有逾期")).toBeChecked();
  expect(lastProfile()?.repaying.overdues).toEqual([]);

  await user.click(overdues.getByLabelText("有过逾期"));
  expect(onInvalid.mock.lastCall?.[0]).toBe(3);
  expect(inputAt("repaying.overdues.0.daysLate")).not.toHaveAttribute("aria-invalid");

  await user.type(inputAt("repaying.overdues.0.daysLate"), "35");
  await user.type(inputAt("repaying.overdues.0.monthsAgo"), "8");
  await user.click(overdues.getByLabelText("是"));
  expect(lastProfile()?.repaying.overdues).toEqual([{ daysLate: 35, monthsAgo: 8, settled: true }]);

  await user.click(overdues.getByRole("button", { name: "再加一次逾期" }));
  expect(inputAt("repaying.overdues.1.daysLate")).toHaveFocus();
  await user.keyboard("5");
  await user.type(inputAt("repaying.overdues.1.monthsAgo"), "0");
  const second = within(overdues.getByRole("group", { name: "逾期 2" }));
  await user.click(second.getByLabelText("否"));
  expect(lastProfile()?.repaying.overdues).toHaveLength(2);

  await user.click(overdues.getByRole("button", { name: "删除逾期 1" }));
  expect(lastProfile()?.repaying.overdues).toEqual([{ daysLate: 5, monthsAgo: 0, settled: false }]);
  expect(inputAt("repaying.overdues.0.daysLate")).toHaveValue("5");
  expect(overdues.getByRole("button", { name: "删除逾期 1" })).toHaveFocus();

  await user.click(overdues.getByRole("button", { name: "删除逾期 1" }));
  expect(lastProfile()?.repaying.overdues).toEqual([]);
  expect(overdues.getByLabelText("没有逾期")).toBeChecked();
  expect(overdues.getByLabelText("没有逾期")).toHaveFocus();
});

it("a list put aside as unknown comes back with its rows", async () => {
  const rows = [{ daysLate: 3, monthsAgo: 6, settled: true }];
  const { lastProfile, user } = openForm(draftOf({ repaying: { overdues: rows } }));
  const overdues = within(fieldAt("repaying.overdues"));
  await user.click(overdues.getByLabelText("不清楚"));
  expect(lastProfile()?.repaying.overdues).toBeNull();
  expect(overdues.queryByRole("list")).toBeNull();
  await user.click(overdues.getByLabelText("没有逾期"));
  expect(lastProfile()?.repaying.overdues).toEqual([]);
  await user.click(overdues.getByLabelText("有过逾期"));
  expect(lastProfile()?.repaying.overdues).toEqual(rows);
});

it("a list stops at its most rows", async () => {
  const rows = Array.from({ length: 19 }, () => ({ daysLate: 3, monthsAgo: 6, settled: true }));
  const { lastProfile, user } = openForm(draftOf({ repaying: { overdues: rows } }));
  const add = screen.getByRole("button", { name: "再加一次逾期" });
  await user.click(add);
  expect(add).toBeDisabled();
  expect(fieldAt("repaying.overdues")).toHaveTextContent("最多 20 行");
  await user.click(screen.getByRole("button", { name: "删除逾期 20" }));
  expect(add).toBeEnabled();
  expect(lastProfile()?.repaying.overdues).toHaveLength(19);
});

it("a fault in a removed row goes with the row", async () => {
  const rows = [1, 2].map((daysLate) => ({ daysLate, monthsAgo: 6, settled: true }));
  const { onInvalid, lastProfile, user } = openForm(draftOf({ repaying: { overdues: rows } }));
  type("repaying.overdues.0.daysLate", "0x10");
  await settle();
  expect(onInvalid.mock.lastCall?.[0]).toBe(1);
  expect(headingOf("repaying")).toHaveTextContent("1 处要改");
  await user.click(screen.getByRole("button", { name: "删除逾期 1" }));
  expect(lastProfile()?.repaying.overdues).toEqual([rows[1]]);
  expect(inputAt("repaying.overdues.0.daysLate")).not.toHaveAttribute("aria-invalid");
  expect(headingOf("repaying")).not.toHaveTextContent("处要改");
});

it("fault 8: a limit of 0 and a balance above it are noticed, not refused", async () => {
  const { lastProfile } = openForm();
  type("line.limitNowYuan", "0");
  await settle();
  expect(lastProfile()?.line.limitNowYuan).toBe(0);
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("额度为 0 也可以算");
  expect(inputAt("line.balanceYuan")).toHaveAccessibleDescription(/使用率超过 100%/);
  type("line.balanceYuan", "0");
  expect(fieldAt("line.balanceYuan")).not.toHaveTextContent("使用率超过 100%");
});

it("fault 11: 100,000 characters are answered, kept, and do not freeze the page", async () => {
  const { onInvalid } = openForm();
  const text = "9".repeat(100_000);
  const start = performance.now();
  type("line.limitNowYuan", text);
  await settle();
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("太长了");
  expect(onInvalid.mock.lastCall?.[1].line.limitNowYuan).toBe(text);
});

it("faults 12 and 13: bidi marks and foreign money are named, a pasted no-break space is not", async () => {
  const { lastProfile } = openForm();
  type("line.limitNowYuan", "\u202e00021");
  await settle();
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("看不见的字符");
  type("line.limitNowYuan", "₹21,000");
  await settle();
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("这里用人民币计算");
  type("line.limitNowYuan", "\u00a021,000\u00a0元");
  await settle();
  expect(lastProfile()?.line.limitNowYuan).toBe(21_000);
});

it("fault 14: of 200 edits in a row none is lost and the last one wins", async () => {
  const { onValid, lastProfile } = openForm();
  for (let edit = 1; edit <= 200; edit++) {
    type(edit % 2 ? "line.limitNowYuan" : "line.balanceYuan", String(1_000 + edit));
  }
  await settle();
  expect(onValid).toHaveBeenCalledTimes(201);
  expect(lastProfile()?.line).toMatchObject({ limitNowYuan: 1_199, balanceYuan: 1_200 });
  expect(inputAt("line.limitNowYuan")).toHaveValue("1199");
  expect(fieldAt("line.limitNowYuan")).not.toHaveAttribute("aria-invalid");
});

it("typing in one field renders that field alone", async () => {
  const rendered: FactPath[] = [];
  const trailing: Trailing = (path) => {
    rendered.push(path);
    return null;
  };
  const { change } = openForm(somebody, { trailing });
  await settle();
  rendered.length = 0;
  for (const text of ["1", "12", "1,2", "120"]) {
    type("line.limitBeforeYuan", text);
    await settle();
    change({ trailing });
  }
  expect(new Set(rendered)).toEqual(new Set(["line.limitBeforeYuan"]));
});

it("a restored draft shows its faults before anyone touches it", async () => {
  const { onInvalid, onValid } = openForm({
    ...somebody,
    line: { ...somebody.line, limitNowYuan: "1e308", balanceYuan: "" },
  });
  await settle();
  expect(onValid).not.toHaveBeenCalled();
  expect(onInvalid.mock.lastCall?.[0]).toBe(2);
  expect(fieldAt("line.limitNowYuan")).toHaveTextContent("请不要用科学计数法");
  expect(headingOf("line")).toHaveTextContent("2 处要改");
});

it("a new key starts over, the same key keeps what was typed", async () => {
  const { change, lastProfile } = openForm();
  type("line.limitNowYuan", "5000");
  const other = draftOf({ line: { limitNowYuan: 999 } });
  change({ initialDraft: other });
  expect(inputAt("line.limitNowYuan")).toHaveValue("5000");
  change({ initialDraft: other, resetKey: "b" });
  expect(inputAt("line.limitNowYuan")).toHaveValue("999");
  expect(lastProfile()?.line.limitNowYuan).toBe(999);
});

it("sections open and close, and a fact asked for is opened and focused", async () => {
  const { change, user } = openForm();
  const toggles = screen.getAllByRole("button", { expanded: true });
  expect(toggles).toHaveLength(2);
  expect(fieldAt("income.monthlyIncomeYuan")).not.toBeVisible();
  change({ reveal: { path: "income.monthlyIncomeYuan" } });
  expect(inputAt("income.monthlyIncomeYuan")).toHaveFocus();
  expect(fieldAt("income.monthlyIncomeYuan")).toBeVisible();
  await user.click(within(headingOf("income")).getByRole("button"));
  expect(fieldAt("income.monthlyIncomeYuan")).not.toBeVisible();
  change({ reveal: { path: "income.salarySlips" } });
  await waitFor(() =>
    expect(screen.getByLabelText("不清楚", { selector: ":focus" })).toBeVisible(),
  );
});

it("a slider moves with the keyboard and writes the field's text", async () => {
  const { lastProfile, user } = openForm();
  const slider = within(fieldAt("line.balanceYuan")).getByRole("slider", { name: /拖动调整/ });
  act(() => slider.focus());
  await user.keyboard("{ArrowRight}");
  expect(inputAt("line.balanceYuan")).toHaveValue("12500");
  expect(lastProfile()?.line.balanceYuan).toBe(12_500);
});

it("hands the parent drafts that later typing does not change", async () => {
  const { onValid } = openForm();
  type("line.limitNowYuan", "1000");
  const draft = onValid.mock.lastCall?.[2];
  type("line.limitNowYuan", "2000");
  await settle();
  expect(draft?.line.limitNowYuan).toBe("1000");
});

it("gives every element an id of its own", () => {
  openForm();
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
