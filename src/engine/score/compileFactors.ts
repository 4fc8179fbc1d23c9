// Turns the factors' data into functions of a resolved profile. Compiled once per model object.
import {
  type FactValue,
  type FieldPath,
  factAt,
  type Overdue,
  type Profile,
} from "../../profile/profile";
import { type Curve, compileCurve, curveAt } from "../maths/curve";
import { compileDense, type DenseCurve } from "../maths/denseCurve";
import type { Factor, Input, Knots, Model, Term } from "../model/modelSchema";

type TermEffect = (profile: Profile) => number;

export interface CompiledFactor {
  readonly id: string;
  /** Log-odds of all terms except the curve of the line's own utilisation. */
  readonly effect: TermEffect;
  /** The factor also reads balance / limit, which only the simulation knows. */
  readonly readsUtilisation: boolean;
}

export interface CompiledModel {
  readonly factors: readonly CompiledFactor[];
  readonly scoreMultiple: Curve;
  readonly denseScoreMultiple: DenseCurve;
  /** Effect of the line's own utilisation, log-odds; 0 where no factor reads it. */
  readonly utilisationEffect: (ratio: number) => number;
  readonly denseUtilisation: DenseCurve;
  /** Index of the factor that owns the line's utilisation, −1 if none. */
  readonly utilisationFactor: number;
  /** Σ effects of the healthy reference: the score's zero point. */
  readonly healthyEffects: number;
}

const compiledModels = new WeakMap<Model, CompiledModel>();

function numberAt(profile: Profile, path: string): number {
  const value = factAt(profile, path as FieldPath);
  if (typeof value !== "number") throw new TypeError(`fact ${path} is not a number`);
  return value;
}

/** 0/0 is 0 (nothing owed); x/0 is beyond the end of any curve. */
export function safeRatio(part: number, whole: number): number {
  if (whole > 0) return part / whole;
  return part > 0 ? Number.MAX_SAFE_INTEGER : 0;
}

function windowSum(profile: Profile, path: string, months: number): number {
  const rows = factAt(profile, path as FieldPath) as readonly {
    monthsAgo: number;
    count: number;
  }[];
  return rows.reduce((sum, row) => (row.monthsAgo < months ? sum + row.count : sum), 0);
}

function inputValue(input: Exclude<Input, { kind: "lineUtilisation" }>): TermEffect {
  switch (input.kind) {
    case "fact":
      return (profile) => numberAt(profile, input.fact);
    case "ratio":
      return (profile) => safeRatio(numberAt(profile, input.fact), numberAt(profile, input.over));
    case "windowSum":
      return (profile) => windowSum(profile, input.fact, input.months);
  }
}

/** Where a person stands on a term's curve; null for tables and lists. */
export function inputOf(term: Term, resolved: Profile, utilisationRatio: number): number | null {
  if (term.kind !== "curve") return null;
  return term.input.kind === "lineUtilisation"
    ? utilisationRatio
    : inputValue(term.input)(resolved);
}

function tableEffect(term: Extract<Term, { kind: "table" }>): TermEffect {
  return (profile) => {
    const key = String(factAt(profile, term.fact as FieldPath));
    const override =
      term.when && factAt(profile, term.when.fact as FieldPath) === true
        ? term.when.values[key]
        : undefined;
    const value = override ?? term.values[key];
    if (value === undefined) throw new TypeError(`${term.fact} has no value for "${key}"`);
    return value;
  };
}

function overdueEffect(term: Extract<Term, { kind: "overdues" }>): TermEffect {
  const severities = [...term.severity].sort((a, b) => b.fromDays - a.fromDays);
  const { start, perDoubling, least } = term.recency;
  const cost = (overdue: Overdue): number => {
    const severity = severities.find(({ fromDays }) => overdue.daysLate >= fromDays)?.value ?? 0;
    const months = overdue.settled ? overdue.monthsAgo : 0;
    const recency = Math.max(least, start - perDoubling * Math.log2(months + 1));
    return severity * recency * (overdue.settled ? 1 : term.unsettledFactor);
  };
  return (profile) => {
    const rows = factAt(profile, term.fact as FieldPath) as readonly Overdue[];
    const shown = rows.filter((row) => !row.settled || row.monthsAgo < term.displayMonths);
    if (shown.length === 0) return term.clean;
    return Math.max(term.floor, -shown.reduce((sum, row) => sum + cost(row), 0));
  };
}

function termEffect(term: Term): TermEffect | null {
  switch (term.kind) {
    case "table":
      return tableEffect(term);
    case "overdues":
      return overdueEffect(term);
    case "curve": {
      if (term.input.kind === "lineUtilisation") return null;
      const curve = compileCurve(term.knots);
      const value = inputValue(term.input);
      return (profile) => curveAt(curve, value(profile));
    }
  }
}

function compileFactor(factor: Factor): CompiledFactor {
  const effects = factor.terms.map(termEffect).filter((effect) => effect !== null);
  return {
    id: factor.id,
    effect: (profile) => effects.reduce((sum, effect) => sum + effect(profile), 0),
    readsUtilisation: effects.length < factor.terms.length,
  };
}

/** The healthy reference at the zero point's income, as a profile. */
function zeroPointProfile(model: Model): Profile {
  const incomeYuan = model.healthy.zeroPointIncomeYuan.value;
  const facts: Record<string, FactValue> = {
    ...(model.healthy.facts as Record<string, FactValue>),
    "income.monthlyIncomeYuan": incomeYuan,
  };
  for (const [path, multiple] of Object.entries(model.healthy.ofIncome)) {
    facts[path] = multiple * incomeYuan;
  }
  const profile: Record<string, Record<string, FactValue>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [section, name] = path.split(".") as [string, string];
    profile[section] = { ...profile[section], [name]: value };
  }
  return profile as unknown as Profile;
}

/** A model without feedback reads no utilisation. */
const NO_UTILISATION: Knots = [
  [0, 0],
  [1, 0],
];

function utilisationKnots(model: Model): Knots {
  for (const { terms } of model.factors) {
    for (const term of terms) {
      if (term.kind === "curve" && term.input.kind === "lineUtilisation") return term.knots;
    }
  }
  return NO_UTILISATION;
}

export function compileModel(model: Model): CompiledModel {
  const known = compiledModels.get(model);
  if (known) return known;
  const factors = model.factors.map(compileFactor);
  const utilisationCurve = compileCurve(utilisationKnots(model));
  const utilisationEffect = (ratio: number) => curveAt(utilisationCurve, ratio);
  const zeroPoint = zeroPointProfile(model);
  const compiled: CompiledModel = {
    factors,
    scoreMultiple: compileCurve(model.limitRule.scoreMultiple.knots),
    denseScoreMultiple: compileDense(model.limitRule.scoreMultiple.knots),
    utilisationEffect,
    denseUtilisation: compileDense(utilisationKnots(model)),
    utilisationFactor: factors.findIndex(({ readsUtilisation }) => readsUtilisation),
    healthyEffects: factors.reduce(
      (sum, { effect }) => sum + effect(zeroPoint),
      utilisationEffect(model.healthy.utilisationRatio.value),
    ),
  };
  compiledModels.set(model, compiled);
  return compiled;
}
