import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { type ReactElement, type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { FactorCurve } from "../../src/charts/FactorCurve";
import { FactorTimeline } from "../../src/charts/FactorTimeline";
import { monthX, plotFrame } from "../../src/charts/marks/plotFrame";
import { PlanLanes } from "../../src/charts/PlanLanes";
import { Sparkline } from "../../src/charts/Sparkline";
import { SpiralChart } from "../../src/charts/SpiralChart";
import type { PlanItem } from "../../src/charts/series/laneSpans";
import { TableTermBars } from "../../src/charts/TableTermBars";
import { createI18n } from "../../src/i18n/i18n";
import type { Language } from "../../src/i18n/language";
import { buildProjection } from "../support/projectionBuilder";

beforeAll(() => {
  Element.prototype.setPointerCapture = () => {};
});

function show(element: ReactElement, language: Language = "zh-CN") {
  const i18n = createI18n(language);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return { user: userEvent.setup(), ...render(element, { wrapper }) };
}

async function expectSound(container: Element) {
  expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  // jsdom has no layout: colours are checked in the browser.
  const options = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };
  const { violations } = await act(() => axe.run(container, options));
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

const projection = buildProjection({
  months: 6,
  startMonth: "2026-11",
  reference: 50_000,
  pushes: { multi: -20_000 },
  score: [610, 620, 640, 655, 660, 665, 670],
  dailyRatePercent: [0.045, 0.045, 0.045, 0.035],
  utilisationRatio: [0.9, 0.85, 9.99, 0.5],
  state: ["normal", "normal", "suspended", "normal"],
  happenings: [
    { month: 1, kind: "actionStarts", id: "stop" },
    { month: 2, kind: "event", id: "late" },
    { month: 2, kind: "gateOpens", id: "overdue" },
    { month: 2, kind: "inquiriesLeave", count: 2 },
    { month: 3, kind: "gateCloses", id: "overdue" },
  ],
});
const nameOf: Record<string, string> = {
  stop: "暂停申请",
  late: "一次逾期",
  overdue: "未结清逾期",
};
const names = (id: string) => nameOf[id] ?? id;

describe("what happens on the timeline", () => {
  function Timeline({ month }: { readonly month: number }) {
    const nothing = () => {};
    return (
      <FactorTimeline
        {...{ projection, month, names }}
        factors={[]}
        onMonth={nothing}
        factorId={null}
        onFactor={nothing}
        animate={false}
      />
    );
  }
  /** Each month with what happens in it. */
  const dated = () =>
    within(screen.getByRole("list", { name: "什么时候发生什么" }))
      .getAllByRole("button")
      .map((button) => [
        button.textContent,
        ...within(button.closest("li")!)
          .getAllByRole("listitem")
          .map((item) => item.textContent),
      ]);

  test("is listed in words by month, and two of the chosen month's are spoken", () => {
    show(<Timeline month={2} />);
    expect(dated()).toEqual([
      ["2026年12月", "措施见效：暂停申请"],
      ["2027年1月", "事件：一次逾期", "开始受限：未结清逾期", "2 次硬查询移出统计窗口"],
      ["2027年2月", "限制解除：未结清逾期"],
    ]);
    expect(screen.getByRole("button", { name: "2027年1月" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toMatch(
      /。本月：事件：一次逾期；开始受限：未结清逾期；另有 1 项$/,
    );
  });

  test("is chosen by its month", async () => {
    const onMonth = vi.fn();
    const { user } = show(
      <FactorTimeline
        {...{ projection, names, onMonth }}
        factors={[]}
        month={0}
        factorId={null}
        onFactor={() => {}}
        animate={false}
      />,
    );
    await user.click(screen.getByRole("button", { name: "2027年2月" }));
    expect(onMonth).toHaveBeenCalledExactlyOnceWith(3);
  });

  test("is not spoken where nothing happens", () => {
    show(<Timeline month={5} />);
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).not.toContain("本月");
  });

  test("is one path a kind, and a count where a month has several", () => {
    const { container } = show(<Timeline month={0} />);
    // a start, a gate that closes, and three of month 2 as one mark
    const plot = container.querySelector(".recharts-surface")!;
    expect(plot.querySelectorAll("path[class*='filled']")).toHaveLength(3);
    expect(plot.querySelector("text[class*='count']")).toHaveTextContent("3");
  });

  test("can be worded by the caller", () => {
    const nothing = () => {};
    show(
      <FactorTimeline
        {...{ projection, names }}
        factors={[]}
        month={1}
        onMonth={nothing}
        factorId={null}
        onFactor={nothing}
        animate={false}
        happeningLabel={({ kind }) => `own ${kind}`}
      />,
    );
    expect(dated()[0]).toEqual(["2026年12月", "own actionStarts"]);
  });
});

describe("plan lanes", () => {
  const planned: readonly PlanItem[] = [
    { id: "stop", kind: "action", label: "暂停申请", month: 2, firstMonth: 4 },
    { id: "late", kind: "event", label: "一次逾期", month: 5 },
    { id: "far", kind: "action", label: "很久以后", month: 20 },
  ];
  function Lanes({ start = planned }: { readonly start?: readonly PlanItem[] }) {
    const [items, setItems] = useState(start);
    return (
      <PlanLanes
        items={items}
        startMonth="2026-11"
        months={12}
        firstMonthShown={0}
        onMove={(id, month) =>
          setItems(items.map((item) => (item.id === id ? { ...item, month } : item)))
        }
        onRemove={(id) => setItems(items.filter((item) => item.id !== id))}
      />
    );
  }
  const handle = (name: string) => screen.getByRole("slider", { name });

  test("say when a measure starts and when it takes effect", () => {
    show(<Lanes />);
    expect(handle("暂停申请")).toHaveAttribute(
      "aria-valuetext",
      "2027年1月 · 第 2 个月开始，2027年3月 · 第 4 个月见效",
    );
    expect(handle("一次逾期")).toHaveAttribute("aria-valuetext", "2027年4月 · 第 5 个月发生");
  });

  test("move by keys, never before the next review nor past the end", async () => {
    const { user } = show(<Lanes />);
    await user.tab();
    expect(handle("暂停申请")).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "3");
    await user.keyboard("{Home}");
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "1");
    await user.keyboard("{End}{ArrowRight}");
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "12");
  });

  test("keep what lies beyond the end where it is until it is moved", async () => {
    const { user } = show(<Lanes />);
    expect(handle("很久以后")).toHaveAttribute("aria-valuemax", "20");
    act(() => handle("很久以后").focus());
    await user.keyboard("{ArrowLeft}");
    expect(handle("很久以后")).toHaveAttribute("aria-valuenow", "19");
  });

  test("follow the pointer and go back on Escape", () => {
    show(<Lanes />);
    // nothing has a place in jsdom: the handle's middle and the lanes' left edge are both at 0
    const frame = plotFrame(640, 0, 12);
    const at = (month: number) => ({ clientX: monthX(frame, month), pointerId: 1 });
    fireEvent.pointerDown(handle("暂停申请"), { button: 0, clientX: 0, pointerId: 1 });
    fireEvent.pointerMove(handle("暂停申请"), at(7));
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "7");
    fireEvent.keyDown(handle("暂停申请"), { key: "Escape" });
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "2");
    fireEvent.pointerMove(handle("暂停申请"), at(9));
    expect(handle("暂停申请")).toHaveAttribute("aria-valuenow", "2");
  });

  test("are removed by Delete and by their button, and the focus goes on to the next", async () => {
    const { user } = show(<Lanes />);
    await user.tab();
    await user.keyboard("{Delete}");
    expect(screen.queryByRole("slider", { name: "暂停申请" })).toBeNull();
    expect(handle("一次逾期")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "移除：很久以后" }));
    expect(handle("一次逾期")).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(screen.getByRole("group")).toHaveFocus();
    expect(screen.getByText("还没有计划措施或事件。")).toBeInTheDocument();
  });

  test("stand inside the timeline without a fault for axe", async () => {
    const nothing = () => {};
    const { container } = show(
      <FactorTimeline
        {...{ projection, names }}
        factors={[]}
        month={2}
        onMonth={nothing}
        factorId={null}
        onFactor={nothing}
        animate={false}
        lanes={<Lanes />}
      />,
    );
    await expectSound(container);
  });
});

describe("the spiral", () => {
  const grades = [
    { id: "good", label: { zh: "良好", en: "Good" }, fromScore: 600 },
    { id: "better", label: { zh: "优秀", en: "Very good" }, fromScore: 650 },
  ];
  function Spiral() {
    const [month, onMonth] = useState(0);
    return <SpiralChart {...{ projection, grades, month, onMonth }} animate={false} />;
  }

  test("speaks score with grade, rate and utilisation of the month that keys choose", async () => {
    const { user, container } = show(<Spiral />);
    const slider = screen.getByRole("slider");
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      "2026年11月 · 今天，模拟评分 610 · 良好，日利率 0.045%，额度使用率 90%",
    );
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(slider.getAttribute("aria-valuetext")).toContain("模拟评分 620");
    expect(container.querySelectorAll("path[class*='line']")).toHaveLength(3);
    await expectSound(container);
  });

  test("speaks English", () => {
    show(<Spiral />, "en");
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe(
      "Nov 2026 · Today, score 610 · Good, daily rate 0.045%, utilisation 90%",
    );
  });
});

describe("a factor's curve", () => {
  const curve = {
    label: "额度使用率",
    unit: "ratio",
    knots: [
      [0, 0],
      [1, -1],
    ],
    healthyInput: 0.2,
    min: 0,
    max: 2,
    step: 0.01,
  } as const;

  test("is moved in the fact's steps, to the end of the curve at most", async () => {
    const onDrag = vi.fn();
    const { user, container } = show(<FactorCurve {...curve} input={0.62} onDrag={onDrag} />);
    const slider = screen.getByRole("slider", { name: "额度使用率：沿曲线移动" });
    // e^(0.62 − 0.2) = 1.52
    expect(slider).toHaveAttribute("aria-valuetext", "62% → 违约几率是稳健借款人的 1.52 倍");
    await user.tab();
    await user.keyboard("{ArrowRight}{PageDown}{End}");
    expect(onDrag.mock.calls).toEqual([[0.63], [0.52], [1]]);
    await expectSound(container);
  });

  test("follows the pointer", () => {
    const onDrag = vi.fn();
    show(<FactorCurve {...curve} input={0.62} onDrag={onDrag} />);
    const slider = screen.getByRole("slider");
    fireEvent.pointerDown(slider, { button: 0, clientX: 0, pointerId: 1 });
    // plot from 58 to 640 − 20: its middle is 50 %
    fireEvent.pointerMove(slider, { clientX: 339, pointerId: 1 });
    fireEvent.pointerUp(slider, { pointerId: 1 });
    fireEvent.pointerMove(slider, { clientX: 400, pointerId: 1 });
    expect(onDrag.mock.calls).toEqual([[0.5]]);
  });

  test("only shows where nothing may be changed, and says what is unknown", async () => {
    const { container } = show(<FactorCurve {...curve} input={null} />);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByText("你 未知")).toBeInTheDocument();
    await expectSound(container);
  });

  test("may be far off its end or flat", async () => {
    const flat = { ...curve, knots: [[0, 0.1] as const, [1, 0.1] as const], healthyInput: null };
    const { container } = show(<FactorCurve {...flat} input={40} onDrag={() => {}} />, "en");
    // e^−0.1 = 0.905
    expect(screen.getByRole("slider")).toHaveAttribute(
      "aria-valuetext",
      "4,000% → odds of default × 0.9",
    );
    await expectSound(container);
  });
});

describe("bars of answers", () => {
  const options = [
    { id: "none", label: "没有变化", effect: 0 },
    { id: "severe", label: "大幅收紧", effect: -0.9 },
  ];

  test("are buttons when they can be chosen, the person's own pressed", async () => {
    const onChoose = vi.fn();
    const { user, container } = show(
      <TableTermBars
        {...{ options, onChoose }}
        label="平台政策"
        currentId="none"
        healthyId="none"
      />,
    );
    expect(screen.getByRole("button", { name: /没有变化/, pressed: true })).toBeInTheDocument();
    // e^0.9 = 2.46
    await user.click(screen.getByRole("button", { name: /大幅收紧.*×2\.46/, pressed: false }));
    expect(onChoose).toHaveBeenCalledWith("severe");
    await expectSound(container);
  });

  test("are only rows when they cannot", async () => {
    const { container } = show(
      <TableTermBars {...{ options }} label="平台政策" currentId={null} healthyId={null} />,
    );
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    await expectSound(container);
  });
});

test("a sparkline is for eyes only", () => {
  const { container } = show(<Sparkline lines={projection} />);
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  expect(container.textContent).toBe("");
});
