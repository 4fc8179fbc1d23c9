import { act, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/form/draft";
import type { DraftFacts } from "../../src/form/draftSchema";
import { KnownProgress } from "../../src/form/KnownProgress";
import { countKnown } from "../../src/form/knownFacts";
import { createI18n } from "../../src/i18n/i18n";
import { openForm, page, settle, somebody, type, unknownButton } from "./openForm";

/** Three facts of the line and three of repaying; somebody knows all six and nothing else. */
const KNOWN = 6;
const TOTAL = 35;

function barOf(name: string): HTMLElement {
  return screen.getByRole("progressbar", { name });
}

describe("how much is known", () => {
  it("counts what can be read: not I-don't-know, not what is missing, wrong or half-typed", () => {
    const paths = ["line.limitNowYuan", "line.balanceYuan", "repaying.overdues"] as const;
    expect(countKnown(somebody, paths)).toEqual({ known: 3, total: 3 });
    const line = { ...somebody.line, limitNowYuan: null, balanceYuan: "" };
    expect(countKnown({ ...somebody, line }, paths)).toEqual({ known: 1, total: 3 });
    const wrong = { ...somebody.line, balanceYuan: "1,5" };
    expect(countKnown({ ...somebody, line: wrong }, paths)).toEqual({ known: 2, total: 3 });
    const overdues = [{ daysLate: "3", monthsAgo: "6", settled: null }];
    const repaying = { ...somebody.repaying, overdues };
    expect(countKnown({ ...somebody, repaying }, paths)).toEqual({ known: 2, total: 3 });
  });

  it("is shown for all facts in the full form, habits left out", async () => {
    const { user } = openForm();
    expect(barOf(`已知 ${KNOWN} / ${TOTAL} 项`)).toHaveAttribute("max", String(TOTAL));
    expect(screen.getAllByRole("progressbar")).toHaveLength(1);
    await user.click(unknownButton("line.balanceYuan"));
    expect(barOf(`已知 ${KNOWN - 1} / ${TOTAL} 项`)).toHaveAttribute("value", String(KNOWN - 1));
  });

  it("is shown for the ten too in the short form", async () => {
    openForm(somebody, { mode: "quick" });
    // Three of the line and the overdues.
    expect(barOf("已答 4 / 10 题")).toBeVisible();
    type("alipay.paymentsPerMonth", "30");
    await settle();
    expect(barOf("已答 5 / 10 题")).toBeVisible();
    expect(barOf(`已知 ${KNOWN + 1} / ${TOTAL} 项`)).toBeVisible();
  });

  it("renders again only when a count changes", () => {
    let renders = 0;
    let form: UseFormReturn<Draft, unknown, DraftFacts> | undefined;
    function Host() {
      form = useForm<Draft, unknown, DraftFacts>({ defaultValues: somebody });
      return (
        <Profiler id="progress" onRender={() => (renders += 1)}>
          <KnownProgress form={form} mode="full" />
        </Profiler>
      );
    }
    render(page(createI18n("en"), <Host />));
    renders = 0;
    for (const text of ["1", "12", "120"]) act(() => form?.setValue("line.balanceYuan", text));
    expect(renders).toBe(0);
    act(() => form?.setValue("line.balanceYuan", null));
    expect(renders).toBe(1);
    expect(barOf(`${KNOWN - 1} of ${TOTAL} facts known`)).toBeVisible();
  });
});
