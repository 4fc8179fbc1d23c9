// Which actions must be looked at together: those that touch the same fact, or facts that one term
// of a factor or one gate reads together. Between groups everything adds up.
import type { Action, Change, Gate, Model, Term } from "../model/modelSchema";

/** A fact's path, or a clock. */
export type Key = string;

export const OVERDUES: Key = "repaying.overdues";
export const INQUIRIES: Key = "lenders.inquiries";
export const BALANCE: Key = "line.balanceYuan";

function keysOfChange(change: Change): Key[] {
  switch (change.kind) {
    case "set":
    case "step":
    case "scale":
      return [change.fact];
    case "settleOverdues":
    case "addOverdue":
      return [OVERDUES];
    case "addInquiries":
      return [INQUIRIES];
    case "addBalance":
      return [BALANCE];
    case "habit":
      return [change.habit === "applicationsPerMonth" ? INQUIRIES : BALANCE];
    case "startClock":
      return [clockKey(change.clock)];
  }
}

function clockKey(clock: string): Key {
  return `clock:${clock}`;
}

export function keysOfAction(action: Action): Key[] {
  return [...new Set(action.changes.flatMap(keysOfChange))];
}

export function keysOfTerm(term: Term): Key[] {
  if (term.kind !== "curve") {
    return [term.fact, ...(term.kind === "table" && term.when ? [term.when.fact] : [])];
  }
  switch (term.input.kind) {
    case "lineUtilisation":
      return [BALANCE];
    case "ratio":
      return [term.input.fact, term.input.over];
    default:
      return [term.input.fact];
  }
}

export function keysOfGate(gate: Gate): Key[] {
  return gate.conditions.map((condition) =>
    condition.kind === "clock" ? clockKey(condition.clock) : condition.fact,
  );
}

/** Sets of keys whose joint values matter, beyond single ones. */
function jointKeys(model: Model): Key[][] {
  return [
    ...model.factors.flatMap(({ terms }) => terms.map(keysOfTerm)),
    ...model.gates.map(keysOfGate),
    // The rule multiplies income by what proof makes of it.
    ...model.limitRule.proof.facts.map((fact) => ["income.monthlyIncomeYuan", fact]),
  ];
}

/** @returns the actions in groups, in the model's order */
export function groupActions(actions: readonly Action[], model: Model): Action[][] {
  const parent = actions.map((_, index) => index);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number));
  const keys = actions.map((action) => new Set(keysOfAction(action)));
  const isTouched = (key: Key) => keys.some((touched) => touched.has(key));
  const links = [...new Set(keys.flatMap((touched) => [...touched]))].map((key) => [key]);
  // A fact that no action moves links nothing.
  for (const joint of jointKeys(model)) links.push(joint.filter(isTouched));
  for (const link of links) {
    const members = actions.flatMap((_, i) => (link.some((key) => keys[i]?.has(key)) ? [i] : []));
    for (const member of members) parent[root(member)] = root(members[0] as number);
  }
  const groups = new Map<number, Action[]>();
  actions.forEach((action, i) => {
    const found = groups.get(root(i)) ?? [];
    groups.set(root(i), [...found, action]);
  });
  return [...groups.values()];
}
