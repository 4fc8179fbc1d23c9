// What the model calls a factor, measure, event, gate or product, in the page's language. Their ids do not
// meet; the causes of a fall have names of their own.
import { useCallback } from "react";
import type { Model } from "../engine";
import { type Bilingual, pickText } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { useAppStore } from "../store/useAppStore";

const labels = new WeakMap<Model, ReadonlyMap<string, Bilingual>>();

function labelsOf(model: Model): ReadonlyMap<string, Bilingual> {
  const known = labels.get(model);
  if (known) return known;
  const { factors, actions, events, gates, products } = model;
  const named = [...factors, ...actions, ...events, ...gates, ...products];
  const found = new Map(named.map(({ id, label }) => [id, label] as const));
  labels.set(model, found);
  return found;
}

/** The same function until the model or the language changes; an id without a name is its own. */
export function useModelName(): (id: string) => string {
  const language = useLanguage();
  const model = useAppStore((state) => state.model);
  return useCallback(
    (id) => {
      const label = model ? labelsOf(model).get(id) : undefined;
      return label ? pickText(label, language) : id;
    },
    [model, language],
  );
}
