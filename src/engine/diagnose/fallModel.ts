// The tables that a diagnosis looks falls up in: the simulated fall itself, and how well it agrees
// with the observed one, with and without something unknown at work. One set for each way in which
// the balance may have gone; where it is not known, they are mixed.
import type { Cause, Model } from "../model/modelSchema";
import { unknownFactsOf } from "../score/resolveProfile";
import type { Rule } from "../simulate/startingPoint";
import type { CauseEvidence, Evidence } from "./causeEvidence";
import {
  axisOver,
  type BalanceCourse,
  blurBase,
  type FallGrid,
  type FallTable,
  sizeOf,
  tabulateFall,
} from "./fallTable";
import type { SignMoves } from "./signMoves";

export interface FallModel {
  readonly grid: FallGrid;
  /** Index into `mixtures` by cause, −1 where the cause leaves the balance alone. */
  readonly mixtureOfCause: readonly number[];
  readonly balance: SignMoves | null;
  readonly courses: readonly CourseTables[];
  /** Courses for each option of the balance: first without a cause that moves it, then by cause. */
  readonly mixtures: readonly (readonly WeightedCourse[])[];
}

export interface CourseTables {
  /** Log of the share left, and densities of the observed one. */
  readonly left: FallTable;
  readonly agreement: FallTable;
  readonly agreementUnmodelled: FallTable;
}

interface WeightedCourse {
  readonly course: number;
  readonly weight: number;
}

/** The tables of one mixture, ready to be looked up. */
export type Mixture = CourseTables;

const GRID_POINTS = { base: 8, loss: 40, scale: 14 } as const;
/** What stands for a limit of 0, yuan: half the smallest line. */
export const LEAST_YUAN = 250;

function normal(deviation: number, sigma: number): number {
  return Math.exp(-0.5 * (deviation / sigma) ** 2) / sigma;
}

function reach(causes: readonly CauseEvidence[], of: (cause: CauseEvidence) => number, sd: number) {
  const values = causes.map(of);
  return {
    low: values.reduce((sum, value) => sum + Math.min(0, value), 0) - sd,
    high: values.reduce((sum, value) => sum + Math.max(0, value), 0) + sd,
  };
}

/** More than a few causes at once only matter in the tail: the grid may end before it. */
const WIDEST = { base: 4, loss: 7, scale: 2.6 } as const;

function gridFor({ causes, base }: Evidence): FallGrid {
  const spread = (of: (cause: CauseEvidence) => number) =>
    3 * Math.sqrt(Math.max(0, ...causes.map(of)));
  const bases = reach(causes, (cause) => cause.base, 0.5);
  const losses = reach(causes, (cause) => cause.loss, spread((cause) => cause.lossVariance) + 0.5);
  const scales = reach(
    causes,
    (cause) => cause.scale,
    spread((cause) => cause.scaleVariance) + 0.3,
  );
  return {
    base: axisOver(
      base + Math.max(-WIDEST.base, bases.low),
      base + Math.min(WIDEST.base, bases.high),
      GRID_POINTS.base,
    ),
    loss: axisOver(Math.max(-WIDEST.loss, losses.low), losses.high, GRID_POINTS.loss),
    scale: axisOver(Math.max(-WIDEST.scale, scales.low), scales.high, GRID_POINTS.scale),
  };
}

/** Standard deviation of the standing before the fall, from facts that no sign asks for. */
function otherDeviation(unknown: readonly string[], { signs, population }: Model): number {
  const asked = new Set(
    signs.flatMap(({ reads }) => (reads.kind === "shareKept" ? reads.facts : [reads.fact])),
  );
  const others = unknown.filter((fact) => !asked.has(fact) && population[fact] !== undefined);
  return Math.sqrt(others.length) * DEVIATION_OF_FACT;
}

/** Half the distance between a fact's usual and its unusual effect, log-odds: assumption. */
const DEVIATION_OF_FACT = 0.12;

export interface FallInputs {
  readonly profile: Parameters<typeof unknownFactsOf>[0];
  readonly limitBeforeYuan: number;
  readonly limitNowYuan: number;
}

/** The former ratio, for a cause that moves the balance and for everybody else. */
function coursesOf(balance: SignMoves | null, causes: readonly Cause[], unknownRatio: number) {
  const courses: BalanceCourse[] = [];
  const indexOf = (course: BalanceCourse) => {
    const found = courses.findIndex(
      ({ before, now }) => before === course.before && now === course.now,
    );
    return found >= 0 ? found : courses.push(course) - 1;
  };
  if (!balance) {
    return {
      courses: [{ before: unknownRatio, now: unknownRatio }],
      mixtures: [[0]],
      of: causes.map(() => -1),
    };
  }
  const { sign, state, before } = balance;
  const values = sign.options.map(({ value }, i) =>
    Number(state.option === i ? state.value : value),
  );
  const former = before ? Number(before.value) : null;
  const mixtures = [values.map((now) => indexOf({ before: former ?? now, now }))];
  const of = causes.map((cause) => {
    const moved = cause.signs.find((each) => each.sign === sign.id);
    if (!moved) return -1;
    const usual = Number(sign.options.find(({ id }) => id === moved.before)?.value);
    return mixtures.push(values.map((now) => indexOf({ before: former ?? usual, now }))) - 1;
  });
  return { courses, mixtures, of };
}

/** Tables for everything that may be asked: the options of the balance are mixed later. */
export function buildFallModel(
  evidence: Evidence,
  signs: readonly SignMoves[],
  inputs: FallInputs,
  rule: Rule,
): FallModel {
  const { model } = rule;
  const { errorRatio, unmodelled } = model.inference;
  const grid = gridFor(evidence);
  const observed = Math.log(Math.max(LEAST_YUAN, inputs.limitNowYuan) / inputs.limitBeforeYuan);
  const leastShare = LEAST_YUAN / inputs.limitBeforeYuan;
  const sigma = Math.log(errorRatio.value);
  const wide = Math.hypot(sigma, Math.log(unmodelled.spreadRatio.value));
  const shift = Math.log(unmodelled.medianShareLeft.value);
  const unknown = unknownFactsOf(inputs.profile, model);
  const deviation = Math.hypot(otherDeviation(unknown, model), Math.sqrt(evidence.baseVariance));
  const balance = signs.find(({ sign }) => sign.reads.kind === "ofFormerLimit") ?? null;
  const { courses, mixtures, of } = coursesOf(
    balance,
    model.causes,
    model.unknownUtilisation.value,
  );
  return {
    grid,
    balance,
    mixtureOfCause: of,
    courses: courses.map((course) => {
      const left = tabulateFall(grid, course, leastShare, rule);
      return {
        left: blurBase(left, grid, deviation),
        agreement: blurBase(
          left.map((log) => normal(observed - log, sigma)),
          grid,
          deviation,
        ),
        agreementUnmodelled: blurBase(
          left.map((log) => normal(observed - Math.max(log + shift, Math.log(leastShare)), wide)),
          grid,
          deviation,
        ),
      };
    }),
    mixtures: mixtures.map((options, i) => {
      const cause = model.causes[of.indexOf(i)];
      const shown = cause?.signs.find(({ sign }) => sign === balance?.sign.id)?.whenPresent;
      return options.map((course, option) => {
        const { id, whenAbsent } = balance?.sign.options[option] ?? { id: "", whenAbsent: 1 };
        return { course, weight: shown ? (shown[id] ?? 0) : whenAbsent };
      });
    }),
  };
}

/** The mixtures' tables once an option of the balance is known, or with all of them. */
export function mixturesWith(fall: FallModel, balanceOption: number | null): Mixture[] {
  const size = sizeOf(fall.grid);
  return fall.mixtures.map((courses) => {
    const only = balanceOption === null ? undefined : courses[balanceOption];
    if (only) return fall.courses[only.course] as CourseTables;
    const mix = (of: (tables: CourseTables) => FallTable) => {
      const mixed = new Float64Array(size);
      for (const { course, weight } of courses) {
        const table = of(fall.courses[course] as CourseTables);
        for (let i = 0; i < size; i++)
          mixed[i] = (mixed[i] as number) + weight * (table[i] as number);
      }
      return mixed;
    };
    return {
      left: mix(({ left }) => left),
      agreement: mix(({ agreement }) => agreement),
      agreementUnmodelled: mix(({ agreementUnmodelled }) => agreementUnmodelled),
    };
  });
}
