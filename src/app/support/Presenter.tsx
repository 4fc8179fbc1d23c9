// One step of the story at a time in large type, over the whole screen. Arrow keys, space and Page keys
// turn; N shows the notes, F the full screen, Escape ends.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import styles from "./Presenter.module.css";
import { StoryPicture } from "./StoryPicture";
import { useStory } from "./useStory";

const FORWARD = ["ArrowRight", "ArrowDown", "PageDown", " "];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];

export function Presenter({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation("support");
  const story = useStory();
  const dialog = useRef<HTMLDialogElement>(null);
  const [index, setIndex] = useState(0);
  const [hasNotes, setNotes] = useState(false);
  const step = story[Math.min(index, story.length - 1)];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function turn(by: number): void {
    setIndex(Math.min(story.length - 1, Math.max(0, index + by)));
  }

  function toggleFullScreen(): void {
    // Refused by some browsers and inside frames: the dialog covers the page all the same.
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    else void dialog.current?.requestFullscreen?.().catch(() => {});
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton = event.target instanceof HTMLButtonElement;
    if (FORWARD.includes(event.key) && !(isButton && event.key === " ")) turn(1);
    else if (BACK.includes(event.key)) turn(-1);
    else if (event.key === "Home") setIndex(0);
    else if (event.key === "End") setIndex(story.length - 1);
    else if (event.key.toLowerCase() === "n") setNotes(!hasNotes);
    else if (event.key.toLowerCase() === "f") toggleFullScreen();
    else return;
    event.preventDefault();
  }

  function end(): void {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    onEnd();
  }

  if (!step) return null;
  return (
    <dialog
      ref={dialog}
      className={styles.stage}
      aria-label={t("present")}
      onClose={end}
      onKeyDown={onKeyDown}
    >
      <div className={styles.slide} aria-live="polite" aria-atomic="true" data-step={step.id}>
        <h2 className={styles.title}>{step.title}</h2>
        {step.figure === "" ? null : <p className={styles.figure}>{step.figure}</p>}
        {step.sentence === "" ? null : <p className={styles.sentence}>{step.sentence}</p>}
        <StoryPicture step={step} />
      </div>
      {hasNotes ? (
        <aside className={styles.notes} aria-label={t("notes")}>
          {step.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </aside>
      ) : null}
      <div className={styles.bar}>
        <span className={styles.count}>{t("count", { n: index + 1, all: story.length })}</span>
        <span className={styles.notice}>{t("simulation")}</span>
        {/* Never really disabled: the focus would be lost with it, and the keys with the focus. */}
        <button
          type="button"
          className={panel.button}
          aria-disabled={index === 0}
          onClick={() => turn(-1)}
        >
          {t("back")}
        </button>
        <button
          type="button"
          className={panel.button}
          aria-disabled={index === story.length - 1}
          onClick={() => turn(1)}
        >
          {t("next")}
        </button>
        <button
          type="button"
          className={panel.button}
          aria-pressed={hasNotes}
          onClick={() => setNotes(!hasNotes)}
        >
          {t("notes")}
        </button>
        <button type="button" className={panel.button} onClick={toggleFullScreen}>
          {t("fullScreen")}
        </button>
        <button type="button" className={panel.button} onClick={() => dialog.current?.close()}>
          {t("end")}
        </button>
      </div>
    </dialog>
  );
}
