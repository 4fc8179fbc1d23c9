// What happens when, and what a better value would bring.
import { describe, expect, it } from "vitest";
import { project } from "../../src/engine";
import { typicalPerson } from "../../src/profile/cases/typicalPerson";
import { buildRequest, typicalWith } from "../support/requestBuilder";

describe("happenings", () => {
  it("name the month in which inquiries leave the six-month window, and how many", () => {
    const inquiries = [
      { monthsAgo: 1, count: 2 },
      { monthsAgo: 4, count: 1 },
    ];
    const { happenings } = project(
      buildRequest({ profile: typicalWith({ lenders: { inquiries } }) }),
    );
    expect(happenings).toEqual([
      { month: 2, kind: "inquiriesLeave", count: 1 },
      { month: 5, kind: "inquiriesLeave", count: 2 },
    ]);
  });

  it("name measures, events and gates in their months", () => {
    const { happenings } = project(
      buildRequest({
        profile: typicalWith({
          lenders: { inquiries: [] },
          repaying: { overdues: [{ daysLate: 9, monthsAgo: 0, settled: false }] },
        }),
        months: 6,
        actions: [{ actionId: "settleOverdues", startMonth: 2 }],
        events: [{ eventId: "highRiskTransaction", month: 4 }],
      }),
    );
    expect(happenings).toEqual([
      { month: 2, kind: "actionStarts", id: "settleOverdues" },
      { month: 2, kind: "gateCloses", id: "unsettledOverdue" },
      { month: 4, kind: "event", id: "highRiskTransaction" },
      { month: 4, kind: "gateOpens", id: "transactionHold" },
      { month: 5, kind: "gateCloses", id: "transactionHold" },
    ]);
  });
});

describe("insights", () => {
  const profile = typicalWith({
    lenders: { platformsWithBalance: 6, inquiries: [{ monthsAgo: 1, count: 4 }] },
  });
  const insightsOf = (factorId: string) =>
    project(buildRequest({ profile })).insights.find((each) => each.factorId === factorId);

  it("say what a better value would bring: the limit the rule would grant with it, less today's", () => {
    const platforms = insightsOf("multiLending")?.facts[0];
    expect(platforms).toMatchObject({ fact: "lenders.platformsWithBalance", value: 6, better: 1 });
    const target = (platformsWithBalance: number) =>
      project(
        buildRequest({
          profile: typicalWith({
            lenders: { platformsWithBalance, inquiries: profile.lenders.inquiries },
            // At the ratio that the worse profile settles at, only the platforms differ.
            line: { balanceYuan: 0 },
          }),
        }),
      ).targetYuan[0] as number;
    const debtFree = project(
      buildRequest({
        profile: typicalWith({ lenders: profile.lenders, line: { balanceYuan: 0 } }),
      }),
    ).insights.find(({ factorId }) => factorId === "multiLending");
    expect(debtFree?.facts[0]?.betterYuan).toBe(target(1) - target(6));
    expect(platforms?.betterYuan).toBeGreaterThan(5_000);
  });

  it("offer nothing better where the person is as good as the reference", () => {
    for (const { facts } of project(buildRequest({ profile: typicalPerson })).insights) {
      for (const { better, betterYuan } of facts) {
        if (better === null) expect(betterYuan).toBe(0);
        else expect(betterYuan).toBeGreaterThan(0);
      }
    }
    expect(insightsOf("purpose")?.facts[0]).toMatchObject({ value: "consumption", better: null });
  });

  it("place the person on every curve", () => {
    expect(insightsOf("inquiries")?.terms).toEqual([{ input: 4 }]);
    expect(insightsOf("rhythm")?.terms).toEqual([{ input: null }]);
    expect(insightsOf("debtBurden")?.terms[0]?.input).toBeCloseTo(0.2, 9);
  });
});
