// Which sections are open, and the way to one fact: its section opens, its input takes the focus.
import { useCallback, useEffect, useRef, useState } from "react";
import {
  type FactPath,
  FORM_SECTION_IDS,
  type FormSectionId,
  factId,
  sectionOf,
} from "./formFields";

/** A new object asks again, even for the same path. */
export interface Reveal {
  readonly path: FactPath;
}

const OPEN_AT_FIRST = FORM_SECTION_IDS.slice(0, 2);

function focusFact(path: FactPath): void {
  const element = document.getElementById(factId(path));
  const input =
    element?.querySelector<HTMLElement>("input:checked") ?? element?.querySelector("input");
  (input ?? element)?.focus();
}

export function useOpenSections(reveal: Reveal | undefined) {
  const [open, setOpen] = useState<ReadonlySet<FormSectionId>>(() => new Set(OPEN_AT_FIRST));
  const waiting = useRef<FactPath | null>(null);

  useEffect(() => {
    if (!reveal) return;
    waiting.current = reveal.path;
    setOpen((sections) => new Set([...sections, sectionOf(reveal.path)]));
  }, [reveal]);

  useEffect(() => {
    const path = waiting.current;
    if (path === null || !open.has(sectionOf(path))) return;
    waiting.current = null;
    focusFact(path);
  }, [open]);

  const toggle = useCallback((section: FormSectionId) => {
    setOpen((sections) => {
      const next = new Set(sections);
      if (!next.delete(section)) next.add(section);
      return next;
    });
  }, []);

  return { open, toggle } as const;
}
