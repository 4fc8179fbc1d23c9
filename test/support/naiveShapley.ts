// The Shapley value as its definition reads, on paths that are reviewed one coalition at a time by
// the rule's plain implementation. Slow on purpose: it is the yardstick, not the engine.
import { activeFactors } from "../../src/engine/attribute/activeFactors";
import { checkRequest } from "../../src/engine/project";
import { pathsOfRequest, type RequestPaths } from "../../src/engine/requestPaths";
import type { ProjectionRequest } from "../../src/engine/results";
import type { FactorPaths } from "../../src/engine/simulate/factorPaths";
import { runReviews } from "../../src/engine/simulate/runReviews";

/** A path with the factors of `members` on the own side and all others on the reference side. */
function mixedPaths(found: RequestPaths, members: ReadonlySet<number>): FactorPaths {
  const { own, reference, rule } = found;
  const side = (factor: number) => (members.has(factor) ? own.paths : reference.paths);
  const factors = rule.model.factors;
  const owner = (lever: "income" | "otherDebt" | "policy") =>
    side(factors.findIndex(({ levers }) => levers.includes(lever)));
  const utilisationOwner = rule.compiled.utilisationFactor;
  const ownUtilisation = members.has(utilisationOwner);
  return {
    months: own.paths.months,
    effects: factors.map((_, f) => {
      const effects = side(f).effects[f] as Float64Array;
      if (f !== utilisationOwner || ownUtilisation) return effects;
      // Off the own side the line's utilisation is what the reference really had.
      return effects.map((e, t) => e + (reference.reviews.utilisationEffect[t] as number));
    }),
    flags: factors.map((_, f) => side(f).flags[f] as Uint8Array),
    gateMultiplier: factors.map((_, f) => side(f).gateMultiplier[f] as Float64Array),
    incomeYuan: owner("income").incomeYuan,
    provenIncomeYuan: owner("income").provenIncomeYuan,
    otherDebtYuan: owner("otherDebt").otherDebtYuan,
    policyMultiplier: owner("policy").policyMultiplier,
    utilisation: ownUtilisation ? own.paths.utilisation : neutral(found),
    gate: own.paths.gate,
  };
}

/** A utilisation at which the curve gives 0, so that the effect can be laid in by hand. */
function neutral(found: RequestPaths) {
  const { utilisationEffect } = found.rule.compiled;
  let low = 0.3;
  let high = 1;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (utilisationEffect(middle) > 0) low = middle;
    else high = middle;
  }
  const ratio = new Float64Array(found.own.paths.months + 1).fill(low);
  return { kind: "fixed", ratio } as const;
}

export function worthOf(found: RequestPaths, members: ReadonlySet<number>): Int32Array {
  return runReviews(mixedPaths(found, members), found.context).usableYuan;
}

/** Factors that are players: all that differ, utilisation always. */
function playersOf(found: RequestPaths): readonly number[] {
  const { own, reference, rule } = found;
  const { utilisationFactor } = rule.compiled;
  return activeFactors(own.paths, reference.paths, utilisationFactor, true, rule.model).indices;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** Yuan by factor index, by month; each marginal is evaluated on its own. */
export function naiveShapley(request: ProjectionRequest): Map<number, Float64Array> {
  const found = pathsOfRequest(request, checkRequest(request));
  const players = playersOf(found);
  const n = players.length;
  const values = new Map<number, Float64Array>();
  for (const player of players) {
    const others = players.filter((other) => other !== player);
    const value = new Float64Array(request.months + 1);
    for (let bits = 0; bits < 1 << others.length; bits++) {
      const members = new Set(others.filter((_, i) => (bits >> i) & 1));
      const weight = (factorial(members.size) * factorial(n - members.size - 1)) / factorial(n);
      const without = worthOf(found, members);
      const withPlayer = worthOf(found, new Set([...members, player]));
      for (let t = 0; t < value.length; t++) {
        value[t] =
          (value[t] as number) + weight * ((withPlayer[t] as number) - (without[t] as number));
      }
    }
    values.set(player, value);
  }
  return values;
}
