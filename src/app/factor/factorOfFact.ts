// Which factor a fact speaks for: the model says which facts its terms, levers and gates read.
import type { Factor, Model } from "../../engine";
import type { FactPath } from "../../form/formFields";

function factsReadBy(factor: Factor, model: Model): string[] {
  const ofTerms = factor.terms.flatMap((term) => {
    if (term.kind !== "curve") return [term.fact];
    switch (term.input.kind) {
      case "lineUtilisation":
        return ["line.balanceYuan", "habits.balanceChangeYuan"];
      case "ratio":
        return [term.input.fact];
      case "windowSum":
        return [term.input.fact, "habits.applicationsPerMonth"];
      default:
        return [term.input.fact];
    }
  });
  const ofGates = model.gates
    .filter((gate) => gate.factor === factor.id)
    .flatMap(({ conditions }) =>
      conditions.flatMap((condition) =>
        condition.kind === "clock"
          ? condition.startedBy
            ? [condition.startedBy.fact]
            : []
          : [condition.fact],
      ),
    );
  const ofLevers = [
    ...(factor.levers.includes("policy") ? [model.limitRule.policyMultiplier.fact] : []),
    ...(factor.levers.includes("otherDebt") ? ["lenders.otherUnsecuredDebtYuan"] : []),
  ];
  return [...ofTerms, ...ofLevers, ...ofGates];
}

const maps = new WeakMap<Model, ReadonlyMap<string, Factor>>();

/** Null for facts that no factor reads, such as today's limit itself. */
export function factorOfFact(model: Model, path: FactPath): Factor | null {
  let map = maps.get(model);
  if (!map) {
    const entries = model.factors.flatMap((factor) =>
      factsReadBy(factor, model).map((fact) => [fact, factor] as const),
    );
    map = new Map(entries.toReversed());
    maps.set(model, map);
  }
  return map.get(path) ?? null;
}
