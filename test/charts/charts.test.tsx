import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { type ComponentType, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import type { ChartProps } from "../../src/charts/chartProps";
import { FactorMonthTable } from "../../src/charts/FactorMonthTable";
import { FactorTimeline } from "../../src/charts/FactorTimeline";
import { Waterfall } from "../../src/charts/Waterfall";
import type { Projection } from "../../src/engine";
import { createI18n } from "../../src/i18n/i18n";
import { buildProjection } from "../support/projectionBuilder";

const factors = [
  { id: "multi", label: { zh: "多头借贷", en: "Multi-lending" } },
  { id: "income", label: { zh: "收入与证明", en: "Income and proof" } },
  { id: "idle", label: { zh: "账户安全", en: "Account security" } },
];
const fallen = buildProjection({
  months: 3,
  startMonth: "2026-11",
  formerLimitYuan: 70_000,
  reference: 76_000,
  // today 76,000 − 58,000 + 2,000 = 20,000
  pushes: { multi: [-58_000, -30_000, -20_000, -78_000], income: 2_000, idle: 0 },
  state: ["reduced", "normal", "normal", "suspended"],
  withoutActions: [20_000, 21_000, 22_000, 0],
});

/** A page that holds the choice, as the real one does. */
function show(
  Chart: ComponentType<ChartProps>,
  projection: Projection = fallen,
  language = "zh-CN",
) {
  function Page() {
    const [month, onMonth] = useState(0);
    const [factorId, onFactor] = useState<string | null>(null);
    const choice = { month, onMonth, factorId, onFactor };
    return <Chart projection={projection} factors={factors} animate={false} {...choice} />;
  }
  const i18n = createI18n(language === "en" ? "en" : "zh-CN");
  return {
    user: userEvent.setup(),
    ...render(<Page />, {
      wrapper: ({ children }) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>,
    }),
  };
}

describe("the timeline", () => {
  test("is a slider that speaks the month, its limits, state and main pushes", () => {
    show(FactorTimeline);
    const slider = screen.getByRole("slider", { name: /逐月额度/ });
    expect(slider).toHaveAttribute("aria-valuemax", "3");
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      "2026年11月 · 今天，可用额度 20,000\u00a0元，参照额度 76,000\u00a0元，已降额。" +
        "主要推动：多头借贷 −58,000\u00a0元，收入与证明 +2,000\u00a0元",
    );
  });

  test("moves by keys and says so in English too", async () => {
    const { user } = show(FactorTimeline, fallen, "en");
    await user.tab();
    const slider = screen.getByRole("slider");
    expect(slider).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(slider).toHaveAttribute("aria-valuenow", "2");
    expect(slider.getAttribute("aria-valuetext")).toMatch(
      /^Jan 2027 · Month 2, usable limit ¥58,000/,
    );
    await user.keyboard("{End}");
    expect(slider.getAttribute("aria-valuetext")).toContain("Suspended");
    await user.keyboard("{ArrowRight}{Home}");
    expect(slider).toHaveAttribute("aria-valuenow", "0");
  });

  test("draws one path per series and direction, not one per month", () => {
    const { container } = show(FactorTimeline);
    // multi pushes down only, income up only, idle not at all
    expect(container.querySelectorAll("path[class*='push']")).toHaveLength(2);
  });

  test("looks on hovering, chooses on pressing, and puts the tooltip away on Escape", async () => {
    const { user } = show(FactorTimeline);
    const slider = screen.getByRole("slider");
    // beyond the right end: the last month
    await user.pointer({ target: slider, coords: { clientX: 5_000, clientY: 100 } });
    expect(slider).toHaveAttribute("aria-valuenow", "0");
    expect(screen.getAllByText(/2027年2月/).length).toBe(1);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/2027年2月/)).toBeNull();
    await user.pointer({ keys: "[MouseLeft]", target: slider, coords: { clientX: 5_000 } });
    expect(slider).toHaveAttribute("aria-valuenow", "3");
  });

  test("highlights the factor of a pressed legend button and lets it go again", async () => {
    const { user, container } = show(FactorTimeline);
    const button = screen.getByRole("button", { name: /多头借贷/ });
    await user.click(button);
    expect(button).toHaveAttribute("aria-pressed", "true");
    expect(container.querySelectorAll("path[class*='dimmedPush']")).toHaveLength(1);
    await user.click(button);
    expect(button).toHaveAttribute("aria-pressed", "false");
    expect(container.querySelectorAll("path[class*='dimmedPush']")).toHaveLength(0);
  });
});

describe("the waterfall", () => {
  test("lists the reference, each push as a button, and the limit", () => {
    show(Waterfall);
    const rows = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      "参照额度稳健的借款人76,000\u00a0元",
      "多头借贷−58,000\u00a0元",
      "收入与证明+2,000\u00a0元",
      "可用额度20,000\u00a0元",
    ]);
  });

  test("chooses a factor by Enter on its row", async () => {
    const { user } = show(Waterfall);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: /多头借贷/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});

describe("the table", () => {
  test("holds reference, pushes, their sum and the limit of every month", () => {
    show(FactorMonthTable);
    const cells = (name: RegExp) =>
      within(screen.getByRole("row", { name }))
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    expect(cells(/^参照额度/)).toEqual(["76,000", "76,000", "76,000", "76,000"]);
    expect(cells(/^多头借贷/)).toEqual(["−58,000", "−30,000", "−20,000", "−78,000"]);
    expect(cells(/^推动合计/)).toEqual(["−56,000", "−28,000", "−18,000", "−76,000"]);
    expect(cells(/^可用额度/)).toEqual(["20,000", "48,000", "58,000", "0"]);
    expect(cells(/^模拟评分/)).toEqual(["700", "700", "700", "700"]);
    expect(cells(/^日利率/)[0]).toBe("0.03%");
    expect(cells(/^额度使用率/)[0]).toBe("0%");
  });

  test("chooses a month by its header and shows idle factors on demand", async () => {
    const { user } = show(FactorMonthTable);
    const header = screen.getByRole("button", { name: "2027年1月" });
    await user.click(header);
    expect(header).toHaveAttribute("aria-pressed", "true");
    expect(screen.queryByRole("row", { name: /账户安全/ })).toBeNull();
    await user.click(screen.getByRole("checkbox"));
    expect(screen.getByRole("row", { name: /账户安全/ })).toBeInTheDocument();
  });
});

describe.each([
  ["timeline", FactorTimeline],
  ["waterfall", Waterfall],
  ["table", FactorMonthTable],
] as const)("the %s", (_, Chart) => {
  test.each([
    ["a limit of 0 throughout", buildProjection({ reference: 0, pushes: { multi: 0 } })],
    ["no factors at all", buildProjection({ months: 1, reference: 52_000 })],
    ["a suspended month below 0", fallen],
    [
      "36 months",
      buildProjection({ months: 36, reference: 1e6, pushes: { multi: -1e6, income: 2e6 } }),
    ],
  ])("draws %s without NaN, and axe finds nothing", async (_name, projection) => {
    const { container } = show(Chart, projection);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    // jsdom has no layout: colours are checked in the browser.
    const options = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };
    const { violations } = await act(() => axe.run(container, options));
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});
