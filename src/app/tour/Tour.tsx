// A walk through the page for newcomers: one thing at a time, shown where it stands. Not modal: what is
// shown can be tried at once. Escape or the last step ends it.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import styles from "./Tour.module.css";

/** What is shown, in order; a stop that is not on the page is passed over. */
const STOPS = [
  { id: "answer", find: "#answer" },
  { id: "reasons", find: "#answer ol" },
  { id: "timeline", find: "#timeline-plot" },
  { id: "form", find: "#form, button[aria-controls=form]" },
  { id: "cases", find: "main nav" },
  { id: "views", find: "nav:has([aria-current=page])" },
] as const;

function placeOf(find: string): HTMLElement | null {
  return (
    [...document.querySelectorAll<HTMLElement>(find)].find((each) => each.offsetParent) ?? null
  );
}

export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation("tour");
  const [index, setIndex] = useState(0);
  const box = useRef<HTMLElement>(null);
  const stops = STOPS.filter(({ find }) => placeOf(find) !== null);
  const stop = stops[Math.min(index, stops.length - 1)];
  const find = stop?.find;

  useEffect(() => {
    const place = find ? placeOf(find) : null;
    if (!place) return;
    place.dataset.toured = "true";
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    box.current?.focus({ preventScroll: true });
    return () => {
      delete place.dataset.toured;
    };
  }, [find]);

  useEffect(() => {
    const end = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEnd();
    };
    document.addEventListener("keydown", end);
    return () => document.removeEventListener("keydown", end);
  }, [onEnd]);

  if (!stop) return null;
  const isLast = index >= stops.length - 1;
  return (
    <aside ref={box} className={styles.box} tabIndex={-1} aria-label={t("title")}>
      <p className={styles.count}>{t("count", { n: index + 1, all: stops.length })}</p>
      <p aria-live="polite">{t(`stops.${stop.id}`)}</p>
      <div className={styles.buttons}>
        <button type="button" className={panel.button} onClick={onEnd}>
          {t("end")}
        </button>
        {index > 0 ? (
          <button type="button" className={panel.button} onClick={() => setIndex(index - 1)}>
            {t("back")}
          </button>
        ) : null}
        <button
          type="button"
          className={styles.next}
          onClick={() => (isLast ? onEnd() : setIndex(index + 1))}
        >
          {t(isLast ? "done" : "next")}
        </button>
      </div>
    </aside>
  );
}
