// What the parts of the view share: the newest diagnosis with the model that names its causes, and
// whether it still answers what is entered.
import type { Diagnosis, Model } from "../../engine";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { activeWorkspaceOf } from "../../store/appData";
import { diagnosisQuestion } from "../../store/fallQuestions";
import { useAppStore } from "../../store/useAppStore";

export const UNMODELLED = "unmodelled";

export function useModel(): Model {
  const model = useAppStore((state) => state.model);
  if (model === null) throw new Error("the view without a model");
  return model;
}

export function useDiagnosis() {
  const told = useAppStore((state) => activeWorkspaceOf(state).fall.diagnosis);
  const failed = useAppStore((state) => activeWorkspaceOf(state).fall.diagnosisFailure);
  const key = useAppStore((state) => diagnosisQuestion(state)?.key ?? null);
  return {
    diagnosis: told?.result ?? null,
    isStale: told !== null && told.key !== key,
    hasFailed: failed !== null && failed.key === key,
  };
}

/** A cause's name, "unmodelled" included. */
export function useCauseName(): (causeId: string) => string {
  const { causes, inference } = useModel();
  const language = useLanguage();
  return (causeId) => {
    const cause = causes.find(({ id }) => id === causeId);
    return pickText(cause?.label ?? inference.unmodelled.label, language);
  };
}

export interface WithDiagnosis {
  readonly diagnosis: Diagnosis;
}
