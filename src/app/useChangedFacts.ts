// Which facts differ from what the workspace began with. The same set object as long as the same
// facts differ, so that the form is not drawn anew by every keystroke.
import { useRef } from "react";
import type { FactPath } from "../form/formFields";
import { changedFacts } from "../store/history";
import { selectActive } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";

export function useChangedFacts(): ReadonlySet<FactPath> {
  const names = useAppStore((state) => {
    const { original, scenario } = selectActive(state);
    const facts: string[] = changedFacts(original.profile, scenario.profile);
    for (const habit of ["applicationsPerMonth", "balanceChangeYuan"] as const) {
      if (original.habits[habit] !== scenario.habits[habit]) facts.push(`habits.${habit}`);
    }
    return facts.join(" ");
  });
  const last = useRef<{ names: string; facts: ReadonlySet<FactPath> }>(undefined);
  if (last.current?.names !== names) {
    last.current = { names, facts: new Set(names ? (names.split(" ") as FactPath[]) : []) };
  }
  return last.current.facts;
}
