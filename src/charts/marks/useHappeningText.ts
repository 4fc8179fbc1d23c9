// A happening in words, with the names of measures, events and gates that the page knows.
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../engine";

export type HappeningText = (happening: Happening) => string;
/** The name of an action, event or gate. */
export type ItemNames = (id: string) => string;

const idItself: ItemNames = (id) => id;

/** `wanted`: the caller's own words, which then stand instead of ours. */
export function useHappeningText(
  names: ItemNames = idItself,
  wanted?: HappeningText,
): HappeningText {
  const { t } = useTranslation("charts");
  const text = useCallback(
    (happening: Happening) =>
      "id" in happening
        ? t(`happening.${happening.kind}`, { name: names(happening.id) })
        : t(`happening.${happening.kind}`, { n: happening.count }),
    [names, t],
  );
  return wanted ?? text;
}
