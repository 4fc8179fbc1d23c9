// Which numbers of a projection count as unsound, and how their place is named.
import { describe, expect, it } from "vitest";
import type { Projection } from "../../src/engine";
import { findUnsound } from "../../src/worker/client/soundness";
import { buildProjection } from "../support/projectionBuilder";

function findIn(part: Partial<Projection>): string | null {
  return findUnsound({ kind: "projection", projection: part as Projection });
}

describe("soundness", () => {
  it("a projection of finite numbers, words and gaps is sound", () => {
    const sound = {
      months: 1,
      formerLimitYuan: null,
      score: Float64Array.of(350, 950),
      usableYuan: Int32Array.of(0, 1),
      gate: [null, "overdue"],
    };
    expect(findIn(sound)).toBeNull();
  });

  it("names a number, an entry of a path and an entry of a factor's path", () => {
    const { calibration: known } = buildProjection({ pushes: {} });
    const calibration = { ...known, constant: Number.POSITIVE_INFINITY };
    expect(findIn({ calibration })).toBe("projection.calibration.constant is Infinity");
    expect(findIn({ score: Float64Array.of(1, Number.NaN) })).toBe("projection.score[1] is NaN");
    const own = Float64Array.of(Number.NEGATIVE_INFINITY);
    expect(findIn({ effects: [{ factorId: "a", own, reference: own }] })).toBe(
      "projection.effects[0].own[0] is -Infinity",
    );
  });

  it("a fault is an answer and sound", () => {
    expect(
      findUnsound({ kind: "fault", fault: { code: "unknownProduct", detail: "x" } }),
    ).toBeNull();
  });
});
