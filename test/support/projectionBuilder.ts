// Sound synthetic projections: contributions always sum to usable − reference limit in each month.
// For whatever shows results; what the engine computes is tested with the engine.
import fc from "fast-check";
import type { Happening, LineState, Projection } from "../../src/engine";

export interface ProjectionSketch {
  /** Months after today: the number of reviews. */
  readonly months?: number;
  readonly startMonth?: string;
  readonly formerLimitYuan?: number | null;
  /** One number for all months, or one per month; the last one holds on. */
  readonly reference?: number | readonly number[];
  /** Yuan by factor in the model's order, one number for all months or one per month. */
  readonly pushes?: Readonly<Record<string, number | readonly number[]>>;
  /** "normal" unless said; one per month, the last one holds on. */
  readonly state?: readonly LineState[];
  /** The usable limit unless said. */
  readonly withoutActions?: number | readonly number[];
  readonly happenings?: readonly Happening[];
  /** One number for all months, or one per month; 700, 0.03 and 0 unless said. */
  readonly score?: number | readonly number[];
  readonly dailyRatePercent?: number | readonly number[];
  readonly utilisationRatio?: number | readonly number[];
}

/** The usable limit follows: reference + all pushes. */
export function buildProjection(sketch: ProjectionSketch = {}): Projection {
  const { months = 3, pushes = {}, state = ["normal"] } = sketch;
  const referenceYuan = byMonth(sketch.reference ?? 50_000, months);
  const contributions = Object.entries(pushes).map(([factorId, yuan]) => ({
    factorId,
    yuan: byMonth(yuan, months),
  }));
  const usableYuan = referenceYuan.map((yuan, month) =>
    contributions.reduce((sum, one) => sum + (one.yuan[month] ?? 0), yuan),
  );
  const zeros = () => new Float64Array(months + 1);
  const states = Array.from(
    { length: months + 1 },
    (_, month) => state[Math.min(month, state.length - 1)] ?? "normal",
  );
  return {
    modelVersion: "2000.1.0",
    productId: "jiebei",
    months,
    startMonth: sketch.startMonth ?? "2026-11",
    reference: "healthy",
    calibration: {
      source: "none",
      constant: 1,
      extraRoomYuan: 0,
      ceilingYuan: 200_000,
      ceilingBeforePolicyYuan: 200_000,
    },
    formerLimitYuan: sketch.formerLimitYuan ?? null,
    usableYuan,
    grantedYuan: usableYuan.slice(),
    availableYuan: usableYuan.slice(),
    targetYuan: usableYuan.slice(),
    referenceYuan,
    withoutEventsYuan: usableYuan,
    withoutActionsYuan:
      sketch.withoutActions === undefined
        ? usableYuan.slice()
        : byMonth(sketch.withoutActions, months),
    lowYuan: usableYuan.map((yuan) => Math.round(yuan * 0.8)),
    highYuan: usableYuan.map((yuan) => Math.round(yuan * 1.25)),
    score: valuesByMonth(sketch.score ?? 700, months),
    utilisationRatio: valuesByMonth(sketch.utilisationRatio ?? 0, months),
    dailyRatePercent: valuesByMonth(sketch.dailyRatePercent ?? 0.03, months),
    defaultProbability: zeros().fill(0.02),
    grade: Array.from({ length: months + 1 }, () => "good"),
    state: states,
    gate: states.map(() => null),
    binding: states.map(() => "capacity" as const),
    contributions,
    effects: contributions.map(({ factorId }) => ({
      factorId,
      own: zeros(),
      reference: zeros(),
    })),
    unknownFacts: [],
    ineffectiveActions: [],
    happenings: sketch.happenings ?? [],
    insights: [],
    reasons: [],
  };
}

function byMonth(yuan: number | readonly number[], months: number): Int32Array {
  return Int32Array.from(valuesByMonth(yuan, months));
}

/** The last given number holds on. */
function valuesByMonth(value: number | readonly number[], months: number): Float64Array {
  const given = typeof value === "number" ? [value] : value;
  return Float64Array.from(
    { length: months + 1 },
    (_, month) => given[Math.min(month, given.length - 1)] ?? 0,
  );
}

/** Any sound projection with 1–16 factors: the last factor takes what is left of the difference. */
export const anyProjection: fc.Arbitrary<Projection> = fc
  .record({ months: fc.integer({ min: 1, max: 36 }), factors: fc.integer({ min: 1, max: 16 }) })
  .chain(({ months, factors }) => {
    const points = { minLength: months + 1, maxLength: months + 1 };
    const limits = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300_000 })), points);
    const yuan = fc.oneof(fc.constant(0), fc.integer({ min: -90_000, max: 90_000 }));
    const state = fc.array(fc.constantFrom<LineState>("normal", "reduced", "suspended"), points);
    return fc
      .record({
        limits,
        reference: limits,
        pushes: fc.array(fc.array(yuan, points), {
          minLength: factors - 1,
          maxLength: factors - 1,
        }),
        state,
        formerLimitYuan: fc.option(fc.integer({ min: 0, max: 300_000 })),
      })
      .map(({ limits: usable, reference, pushes, ...rest }) => {
        const left = usable.map((limit, month) =>
          pushes.reduce((sum, push) => sum - (push[month] ?? 0), limit - (reference[month] ?? 0)),
        );
        const named = [...pushes, left].map((push, i) => [`factor${i}`, push] as const);
        return buildProjection({ ...rest, months, reference, pushes: Object.fromEntries(named) });
      });
  });
