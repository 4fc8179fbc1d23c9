// Which sections are open, and the way to one fact: the full form is asked for if the short one
// leaves it out, its section opens, its input takes the focus.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  type FactPath,
  FORM_SECTION_IDS,
  type FormSectionId,
  factId,
  sectionOf,
} from "./formFields";
import { type FormMode, isAsked } from "./quickQuestions";

/** A new object asks again, even for the same path. */
export interface Reveal {
  readonly path: FactPath;
}

interface OpenSectionsProps {
  readonly mode: FormMode;
  readonly reveal: Reveal | undefined;
  readonly onNeedFull: ((path: FactPath) => void) | undefined;
}

const OPEN_AT_FIRST = FORM_SECTION_IDS.slice(0, 2);

/** What is wrong comes first: in a list that is a cell, not the choice above the rows. */
function focusFact(path: FactPath): void {
  const element = document.getElementById(factId(path));
  const field = element?.closest("[data-field]");
  const input =
    field?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    field?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    field?.querySelector<HTMLElement>("input");
  (input ?? element)?.focus();
}

export function useOpenSections({ mode, reveal, onNeedFull }: OpenSectionsProps) {
  const [open, setOpen] = useState<ReadonlySet<FormSectionId>>(() => new Set(OPEN_AT_FIRST));
  const waiting = useRef<FactPath | null>(null);

  function goTo(path: FactPath): void {
    waiting.current = path;
    setOpen((sections) => new Set([...sections, sectionOf(path)]));
    if (!isAsked(path, mode)) onNeedFull?.(path);
  }

  const goToRevealed = useEffectEvent(goTo);
  useEffect(() => {
    if (reveal) goToRevealed(reveal.path);
  }, [reveal]);

  useEffect(() => {
    const path = waiting.current;
    if (path === null || !isAsked(path, mode) || !open.has(sectionOf(path))) return;
    waiting.current = null;
    focusFact(path);
  }, [open, mode]);

  const toggle = useCallback((section: FormSectionId) => {
    setOpen((sections) => {
      const next = new Set(sections);
      if (!next.delete(section)) next.add(section);
      return next;
    });
  }, []);

  return { open, toggle, goTo } as const;
}
