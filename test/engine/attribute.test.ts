// Exactness of the attribution, against the definition and as properties.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProjectionRequest, project, shippedModel } from "../../src/engine";
import { exactContributions } from "../../src/engine/attribute/attributeLimit";
import { createShapleyFold } from "../../src/engine/attribute/shapleyFold";
import { checkRequest } from "../../src/engine/project";
import { pathsOfRequest } from "../../src/engine/requestPaths";
import { caseA, caseB } from "../../src/profile/cases/fallsFromBorrowing";
import { cardOverdue } from "../../src/profile/cases/fallsFromOverdues";
import { arbitraryRequest } from "../support/arbitraries";
import { naiveShapley } from "../support/naiveShapley";
import { buildRequest, typicalWith } from "../support/requestBuilder";

function exactOf(request: ProjectionRequest) {
  const found = pathsOfRequest(request, checkRequest(request));
  const { own, reference, context } = found;
  const sides = {
    own: own.paths,
    reference: reference.paths,
    ownPath: own.reviews,
    referencePath: reference.reviews,
    referenceUtilisationEffect: reference.reviews.utilisationEffect,
  };
  return exactContributions(sides, context);
}

function expectEqualToDefinition(request: ProjectionRequest) {
  const naive = naiveShapley(request);
  const { factorIndices, yuan } = exactOf(request);
  for (const [factor, values] of naive) {
    const i = factorIndices.indexOf(factor);
    values.forEach((value, month) => {
      const exact = i < 0 ? 0 : (yuan[i]?.[month] as number);
      expect(Math.abs(exact - value), `factor ${factor}, month ${month}`).toBeLessThan(1e-6);
    });
  }
}

/** Shapley values of a game given as one array, fed in blocks of 2^low. */
function shapleyOf(worth: Float64Array, n: number, low: number): number[] {
  const fold = createShapleyFold(n, low);
  for (let bits = 0; bits < 1 << (n - low); bits++) {
    fold.addBlock(bits, worth.subarray(bits << low, (bits + 1) << low));
  }
  return fold.finish();
}

describe("the fold", () => {
  it("gives the textbook glove game, however it is cut into blocks", () => {
    // One left glove (player 0), two right gloves: 2/3, 1/6, 1/6.
    const worth = Float64Array.from({ length: 8 }, (_, s) => (s & 1 && s & 6 ? 1 : 0));
    for (const low of [0, 1, 2, 3]) {
      [2 / 3, 1 / 6, 1 / 6].forEach((value, i) => {
        expect(shapleyOf(worth, 3, low)[i]).toBeCloseTo(value, 12);
      });
    }
  });

  it("shares an additive game by what each brings", () => {
    const games = fc.array(fc.integer({ min: -1e5, max: 1e5 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(games, fc.nat(), (brings, cut) => {
        const n = brings.length;
        const worth = Float64Array.from({ length: 1 << n }, (_, s) =>
          brings.reduce((sum, bring, i) => ((s >> i) & 1 ? sum + bring : sum), 0),
        );
        const values = shapleyOf(worth, n, cut % (n + 1));
        brings.forEach((bring, i) => {
          expect(Math.abs((values[i] as number) - bring)).toBeLessThan(1e-6);
        });
      }),
    );
  });
});

describe("contributions", () => {
  it.each([
    [
      "case A with measures",
      { profile: caseA.after, before: caseA.before, reference: "before", actions: caseA.actions },
    ],
    [
      "case B, applying on",
      { profile: caseB.after, before: caseB.before, reference: "before", habits: caseB.habits },
    ],
    [
      "a card overdue, settled",
      {
        profile: cardOverdue.after,
        before: cardOverdue.before,
        reference: "before",
        actions: cardOverdue.actions,
      },
    ],
    [
      "the plan against no plan",
      {
        profile: caseA.after,
        before: caseA.before,
        reference: "withoutActions",
        actions: caseA.actions,
      },
    ],
    [
      "events of every lever",
      {
        reference: "withoutActions",
        profile: typicalWith({ line: { limitNowYuan: 43_210 } }),
        actions: [{ actionId: "payDownLine", startMonth: 1 }],
        events: [
          { eventId: "tightening", month: 1 },
          { eventId: "incomeLoss", month: 2 },
          { eventId: "fundsTraced", month: 3 },
          { eventId: "securityAlert", month: 4 },
        ],
      },
    ],
  ] as const)("equal the definition: %s", (_, changes) => {
    expectEqualToDefinition(buildRequest({ months: 5, ...changes }));
  });

  it("equal the definition on random requests with few active factors", () => {
    fc.assert(
      fc.property(arbitraryRequest(), (request) => {
        // Vary two sections of the typical person: at most a handful of players, so the
        // definition can be evaluated.
        const { lenders, alipay } = request.profile;
        expectEqualToDefinition({
          ...request,
          months: 3,
          profile: typicalWith({ lenders, alipay }),
          before: typicalWith({}),
          reference: request.reference === "healthy" ? "before" : request.reference,
        });
      }),
      { numRuns: 25 },
    );
  });

  it("and the reference limit sum to the usable limit, to the yuan, every month", () => {
    fc.assert(
      fc.property(arbitraryRequest(), (request) => {
        const projection = project(request);
        for (let month = 0; month <= request.months; month++) {
          const pushes = projection.contributions.reduce(
            (sum, { yuan }) => sum + (yuan[month] as number),
            0,
          );
          expect((projection.referenceYuan[month] as number) + pushes).toBe(
            projection.usableYuan[month],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are 0 for a factor that never differs", () => {
    const projection = project(
      buildRequest({
        profile: typicalWith({ lenders: { platformsWithBalance: 6 }, line: { balanceYuan: 0 } }),
        before: typicalWith({ line: { balanceYuan: 0 } }),
        reference: "before",
      }),
    );
    for (const { factorId, yuan } of projection.contributions) {
      if (factorId === "multiLending") expect(yuan.every((y) => y < 0)).toBe(true);
      else expect([...yuan].every((y) => y === 0)).toBe(true);
    }
  });

  it("are equal for factors with equal effects", () => {
    // Case A's activity and policy both lose 0.35 log-odds in month 0.
    const model = structuredClone(shippedModel);
    const twin = structuredClone(model.factors.find(({ id }) => id === "rhythm"));
    if (!twin) throw new Error("rhythm is gone");
    model.factors.push({ ...twin, id: "rhythmTwin" });
    const projection = project(
      buildRequest({
        model,
        profile: typicalWith({ repaying: { rhythm: "fullAtOnce" } }),
        before: typicalWith({}),
        reference: "before",
      }),
    );
    const of = (id: string) =>
      projection.contributions.find(({ factorId }) => factorId === id)?.yuan;
    of("rhythm")?.forEach((yuan, month) => {
      expect(yuan).toBeLessThan(0);
      // Rounding to whole yuan may part twins by one.
      expect(Math.abs(yuan - (of("rhythmTwin")?.[month] as number))).toBeLessThanOrEqual(1);
    });
  });

  it("are all 0 when the person is the reference", () => {
    const projection = project(buildRequest({ reference: "withoutActions" }));
    expect(projection.contributions.every(({ yuan }) => yuan.every((y) => y === 0))).toBe(true);
    expect(projection.referenceYuan).toEqual(projection.usableYuan);
  });
});
