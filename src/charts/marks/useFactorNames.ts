// The factors' names in the language of the page; an unknown id stands for itself.
import { useMemo } from "react";
import { type Bilingual, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";

export interface LabelledFactor {
  readonly id: string;
  readonly label: Bilingual;
}

export type FactorNames = (factorId: string) => string;

export function useFactorNames(factors: readonly LabelledFactor[]): FactorNames {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Map(factors.map(({ id, label }) => [id, pickText(label, language)]));
    return (factorId: string) => names.get(factorId) ?? factorId;
  }, [factors, language]);
}
