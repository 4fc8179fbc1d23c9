import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { project, screen, shippedModel } from "../../src/engine";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { UNKNOWN_PROFILE } from "../../src/profile/profile";
import { arbitraryProfile } from "../support/arbitraries";
import { buildRequest } from "../support/requestBuilder";

const caseRequest = (id: string) => {
  const study = CASES.find((each) => each.id === id)!;
  const { productId, profile, habits } = caseScenario(study, "2026-11");
  return buildRequest({ profile, habits, product: productId });
};

describe("a person of a long table", () => {
  test("has the figures that a projection of their own has", () => {
    fc.assert(
      fc.property(arbitraryProfile(3), (profile) => {
        const request = buildRequest({ profile });
        const screened = screen(request);
        const projected = project(request);
        expect(screened.limitYuan).toBe(projected.usableYuan[0]);
        expect(screened.lowYuan).toBe(projected.lowYuan[0]);
        expect(screened.state).toBe(projected.state[0]);
        const pushes = new Map(projected.contributions.map((c) => [c.factorId, c.yuan[0]]));
        for (const { factorId, yuan } of screened.reasons) expect(yuan).toBe(pushes.get(factorId));
      }),
      { numRuns: 40 },
    );
  });

  test("hears at most four reasons, largest first, and inquiries as a fifth", () => {
    fc.assert(
      fc.property(arbitraryProfile(1), (profile) => {
        const { reasons } = screen(buildRequest({ profile }));
        const main = reasons.slice(0, 4).map(({ yuan }) => yuan);
        expect(main).toEqual([...main].sort((a, b) => a - b));
        expect(reasons.every(({ yuan }) => yuan < 0)).toBe(true);
        expect(reasons.length).toBeLessThanOrEqual(5);
        if (reasons.length === 5) expect(reasons[4]!.factorId).toBe("inquiries");
      }),
      { numRuns: 40 },
    );
  });

  test("is told the measure that brings most, as the projection of that measure says", () => {
    const request = caseRequest("cardOverdue");
    const { firstAction, judgedAfterMonths } = screen(request);
    const gainOf = (actionId: string) => {
      const action = shippedModel.actions.find(({ id }) => id === actionId)!;
      const actions = [...action.requires, actionId].map((id) => ({ actionId: id, startMonth: 1 }));
      const { usableYuan, withoutActionsYuan } = project({ ...request, actions });
      return usableYuan[judgedAfterMonths]! - withoutActionsYuan[judgedAfterMonths]!;
    };
    expect(firstAction?.yuan).toBe(gainOf(firstAction!.actionId));
    // requirements of requirements aside, no other measure brings more
    const gains = shippedModel.actions
      .filter(({ requires }) => requires.length <= 1)
      .map(({ id }) => gainOf(id));
    expect(firstAction!.yuan).toBeGreaterThanOrEqual(Math.max(...gains));
  });

  test("with an unsettled overdue is suspended, and settling it is the first measure", () => {
    const screened = screen(caseRequest("cardOverdue"));
    expect(screened.state).toBe("suspended");
    expect(screened.limitYuan).toBe(0);
    expect(screened.reasons[0]?.factorId).toBe("repayment");
    expect(screened.firstAction?.actionId).toBe("settleOverdues");
  });

  test("of whom nothing is known is answered with a wide band", () => {
    const { limitYuan, lowYuan, highYuan } = screen(buildRequest({ profile: UNKNOWN_PROFILE }));
    expect(highYuan / limitYuan).toBeGreaterThan(1.5);
    expect(limitYuan / lowYuan).toBeGreaterThan(1.5);
  });
});
