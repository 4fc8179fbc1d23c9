import { act, fireEvent } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sliderRange, valueAfterKey } from "../../src/form/fields/sliders";
import { FACT_PATHS, fieldOf } from "../../src/form/formFields";
import { number } from "../../src/profile/field";
import { draftOf, fieldAt, inputAt, openForm, sliderAt, somebody } from "./openForm";

const yuan = number("yuan", 0, 300_000, 500);
const ratio = number("ratio", 0, 1, 0.01);
const range = { min: 0, max: 200_000 };

describe("a key on a slider", () => {
  it.each([
    ["ArrowRight", 12_000, 12_500],
    ["ArrowUp", 12_000, 12_500],
    ["ArrowLeft", 12_000, 11_500],
    ["ArrowDown", 12_000, 11_500],
    ["PageUp", 12_000, 17_000],
    ["PageDown", 12_000, 7_000],
    ["Home", 12_000, 0],
    ["End", 12_000, 200_000],
  ])("%s takes 12,000 yuan in steps of 500 from %d to %d", (key, value, next) => {
    expect(valueAfterKey(key, value, yuan, range)).toBe(next);
  });

  it("goes to whole steps from a value between them", () => {
    expect(valueAfterKey("ArrowRight", 12_345, yuan, range)).toBe(12_500);
    expect(valueAfterKey("ArrowLeft", 12_345, yuan, range)).toBe(12_000);
  });

  it("stops at the field's own limits, not at the slider's end", () => {
    expect(valueAfterKey("ArrowRight", 200_000, yuan, range)).toBe(200_500);
    expect(valueAfterKey("PageUp", 299_000, yuan, range)).toBe(300_000);
    expect(valueAfterKey("PageDown", 1_000, yuan, range)).toBe(0);
  });

  it("keeps hundredths exact: 0.06 + 0.01 is 0.07", () => {
    expect(valueAfterKey("ArrowRight", 0.06, ratio, { min: 0, max: 1 })).toBe(0.07);
    expect(valueAfterKey("ArrowRight", 0.28, ratio, { min: 0, max: 1 })).toBe(0.29);
    expect(valueAfterKey("ArrowLeft", 0.57, ratio, { min: 0, max: 1 })).toBe(0.56);
  });

  it("that is not the slider's own is left alone", () => {
    expect(valueAfterKey("Tab", 12_000, yuan, range)).toBeNull();
    expect(valueAfterKey("5", 12_000, yuan, range)).toBeNull();
  });
});

it("every slider lies within its field's limits and has whole steps", () => {
  for (const path of FACT_PATHS) {
    const span = sliderRange(path);
    const field = fieldOf(path);
    if (!span) continue;
    if (field.kind !== "number") throw new Error(`${path} is no number`);
    expect(span.min).toBeGreaterThanOrEqual(field.min);
    expect(span.max).toBeLessThanOrEqual(field.max);
    expect((span.max - span.min) / field.step).toBeCloseTo(
      Math.round((span.max - span.min) / field.step),
    );
  }
});

describe("a slider", () => {
  it("that is dragged writes the field's text and tells the parent", () => {
    const { lastProfile } = openForm();
    fireEvent.change(sliderAt("line.balanceYuan"), { target: { value: "8500" } });
    expect(inputAt("line.balanceYuan")).toHaveValue("8500");
    expect(lastProfile()?.line.balanceYuan).toBe(8_500);
  });

  it("says that the number is unknown, and what it is once it is known", async () => {
    const { user } = openForm(draftOf({}));
    const slider = sliderAt("investments.riskAssetRatio");
    expect(slider).toHaveAttribute("data-unknown");
    expect(slider).toHaveAttribute("aria-valuetext", "不清楚");
    act(() => slider.focus());
    await user.keyboard("{ArrowRight}");
    expect(slider).not.toHaveAttribute("data-unknown");
    expect(slider).toHaveAttribute("aria-valuetext", "1%");
  });

  it("pressed where it rests while unknown says zero", () => {
    const { lastProfile } = openForm(draftOf({}));
    fireEvent.pointerUp(sliderAt("lenders.platformsWithBalance"));
    expect(lastProfile()?.lenders.platformsWithBalance).toBe(0);
  });

  it("reads out a value beyond its end and never pulls it back by a press of the key", async () => {
    const { lastProfile, user } = openForm({
      ...somebody,
      line: { ...somebody.line, balanceYuan: "250000" },
    });
    const slider = sliderAt("line.balanceYuan");
    expect(slider).toHaveAttribute("aria-valuetext", "250,000\u00a0元");
    act(() => slider.focus());
    await user.keyboard("{ArrowRight}");
    expect(lastProfile()?.line.balanceYuan).toBe(250_500);
    await user.keyboard("{PageDown}");
    expect(lastProfile()?.line.balanceYuan).toBe(245_500);
  });

  it("leaves the page's own shortcuts alone", async () => {
    const { user } = openForm();
    act(() => sliderAt("line.balanceYuan").focus());
    await user.keyboard("{Control>}{ArrowRight}{/Control}{Alt>}{ArrowLeft}{/Alt}");
    expect(inputAt("line.balanceYuan")).toHaveValue("12000");
  });

  it("stands at the numbers that one plays with, not at those that one copies", () => {
    openForm();
    expect(fieldAt("line.limitNowYuan").querySelector('input[type="range"]')).toBeNull();
    expect(sliderAt("income.monthlyIncomeYuan")).toBeInTheDocument();
    expect(sliderAt("alipay.paymentsPerMonth")).toBeInTheDocument();
  });
});
