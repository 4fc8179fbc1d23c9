// From monthly facts to what each factor brings into the review in each month: its effect and the
// levers of the rule that it owns. Computed once per path; attribution only switches between them.
import type { FieldPath, Profile } from "../../profile/profile";
import { factAt } from "../../profile/profile";
import { openGates } from "../limit/openGates";
import type { Gate, Model } from "../model/modelSchema";
import { type CompiledModel, safeRatio } from "../score/compileFactors";
import type { MonthState } from "./applyChange";

/** Bits of a factor's flags in a month. */
export const SUSPENDS = 1;
export const FREEZES = 2;

/** How the line's utilisation comes about on a path. */
export type UtilisationPath =
  /** The same ratio whatever the limit. */
  | { readonly kind: "fixed"; readonly ratio: Float64Array }
  /** Balance over the limit of the month before; `startRatio` in month 0. */
  | { readonly kind: "balance"; readonly yuan: Float64Array; readonly startRatio: number };

export interface FactorPaths {
  readonly months: number;
  /** Log-odds by factor and month, without the line's own utilisation. */
  readonly effects: readonly Float64Array[];
  /** SUSPENDS | FREEZES by factor and month. */
  readonly flags: readonly Uint8Array[];
  /** Product of the targets' multipliers of open gates, by factor and month. */
  readonly gateMultiplier: readonly Float64Array[];
  readonly incomeYuan: Float64Array;
  readonly provenIncomeYuan: Float64Array;
  readonly otherDebtYuan: Float64Array;
  readonly policyMultiplier: Float64Array;
  readonly utilisation: UtilisationPath;
  /** The first open gate of each month, for display. */
  readonly gate: readonly (string | null)[];
}

/** What proof makes of an income: base + each accepted proof, capped. */
function proofFactor(profile: Profile, model: Model): number {
  const { base, each, most, facts } = model.limitRule.proof;
  const accepted = facts.filter((path) => factAt(profile, path as FieldPath) === true).length;
  return Math.min(most, base + each * accepted);
}

function policyMultiplier(profile: Profile, model: Model): number {
  const { fact, values } = model.limitRule.policyMultiplier;
  return values[String(factAt(profile, fact as FieldPath))] ?? 1;
}

function flagsOf(gate: Gate): number {
  return (gate.suspends ? SUSPENDS : 0) | (gate.freezesRaises ? FREEZES : 0);
}

export function buildFactorPaths(
  states: readonly MonthState[],
  utilisation: UtilisationPath,
  model: Model,
  compiled: CompiledModel,
): FactorPaths {
  const length = states.length;
  const factorIndex = new Map(model.factors.map(({ id }, index) => [id, index]));
  const byMonth = (fill: (state: MonthState) => number) => Float64Array.from(states, fill);
  const flags = model.factors.map(() => new Uint8Array(length));
  const gateMultiplier = model.factors.map(() => new Float64Array(length).fill(1));
  const gate: (string | null)[] = [];
  states.forEach((state, month) => {
    const open = openGates(state.profile, state.clocks, model);
    gate.push(open[0]?.id ?? null);
    for (const each of open) {
      const factor = factorIndex.get(each.factor) as number;
      const row = flags[factor] as Uint8Array;
      row[month] = (row[month] as number) | flagsOf(each);
      const multiplier = gateMultiplier[factor] as Float64Array;
      multiplier[month] = (multiplier[month] as number) * each.targetMultiplier;
    }
    for (const id of Object.keys(state.freezes)) {
      const row = flags[factorIndex.get(id) as number] as Uint8Array;
      row[month] = (row[month] as number) | FREEZES;
    }
  });
  return {
    months: length - 1,
    effects: compiled.factors.map(({ effect }) => byMonth(({ profile }) => effect(profile))),
    flags,
    gateMultiplier,
    incomeYuan: byMonth(({ profile }) => profile.income.monthlyIncomeYuan ?? 0),
    provenIncomeYuan: byMonth(
      ({ profile }) => (profile.income.monthlyIncomeYuan ?? 0) * proofFactor(profile, model),
    ),
    otherDebtYuan: byMonth(({ profile }) => profile.lenders.otherUnsecuredDebtYuan ?? 0),
    policyMultiplier: byMonth(({ profile }) => policyMultiplier(profile, model)),
    utilisation,
    gate,
  };
}

/** The ratio at which a month's review sees the line, given the limit after the last review. */
export function utilisationAt(path: UtilisationPath, month: number, lastLimitYuan: number): number {
  if (path.kind === "fixed") return path.ratio[month] as number;
  if (month === 0) return path.startRatio;
  return safeRatio(path.yuan[month] as number, lastLimitYuan);
}
