// Everything that can be compared: one's own entries, what is open, what is kept, the cases of the
// gallery; each with its name and its scenario.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/i18n";
import { CASES, caseScenario } from "../../profile/cases/cases";
import type { Scenario } from "../../profile/scenario";
import { useAppStore } from "../../store/useAppStore";
import { useShelf } from "../keep/useShelf";
import { keptWorkspaceId } from "../share/openSnapshot";
import { useWorkspaceName } from "../useWorkspaceName";

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

export function useCandidates(): readonly Candidate[] {
  const { t } = useTranslation("keep");
  const nameOf = useWorkspaceName();
  const workspaces = useAppStore((state) => state.workspaces);
  const { state } = useShelf();
  const language = useLanguage();
  const { cases } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the workspaces and the language
  return useMemo(() => {
    const { startMonth } = workspaces.own.scenario;
    const opened = Object.entries(workspaces)
      .filter(([id]) => id !== "own" && !CASES.some((study) => study.id === id))
      .map(([id, { scenario }]) => ({ id, name: nameOf(id), scenario }));
    const kept = cases.flatMap((each): Candidate[] => {
      const id = keptWorkspaceId(each.id);
      if (each.kind !== "readable" || Object.hasOwn(workspaces, id)) return [];
      const { name, scenario } = each.snapshot;
      return [{ id, name: name || t("unnamed"), scenario }];
    });
    const presets = CASES.map((study) => ({
      id: study.id,
      name: nameOf(study.id),
      // One that is open is compared as it stands there, with its changes.
      scenario: workspaces[study.id]?.scenario ?? caseScenario(study, startMonth),
    }));
    return [
      { id: "own", name: nameOf("own"), scenario: workspaces.own.scenario },
      ...opened,
      ...kept,
      ...presets,
    ];
  }, [workspaces, cases, language]);
}
