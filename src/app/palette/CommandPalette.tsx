// Ctrl K: say what you want. A text field over a list, in a native dialog that holds the focus and
// gives it back.
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./CommandPalette.module.css";
import { findCommands } from "./findCommands";
import { usePageCommands } from "./usePageCommands";

export function CommandPalette() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (document.querySelector("dialog[open]")) return;
      setOpen(true);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t("palette.title")}
      onClose={() => setOpen(false)}
    >
      {isOpen ? <Search onDone={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}

function Search({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const commands = usePageCommands();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = findCommands(commands, typed);
  const current = found[Math.min(chosen, found.length - 1)];
  const optionId = (id: string) => `${listId}-${id}`;

  useEffect(() => {
    if (current)
      document.getElementById(`${listId}-${current.id}`)?.scrollIntoView({ block: "nearest" });
  }, [current, listId]);

  function run(command: (typeof found)[number] | undefined): void {
    if (!command) return;
    onDone();
    command.run();
  }

  function onKeyDown(key: string): boolean {
    if (key === "ArrowDown") setChosen(Math.min(found.length - 1, chosen + 1));
    else if (key === "ArrowUp") setChosen(Math.max(0, chosen - 1));
    else if (key === "Enter") run(current);
    else return false;
    return true;
  }

  return (
    <>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current ? optionId(current.id) : undefined}
        aria-label={t("palette.title")}
        placeholder={t("palette.placeholder")}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          // Choosing a character in an input method is no command.
          if (!event.nativeEvent.isComposing && onKeyDown(event.key)) event.preventDefault();
        }}
      />
      <div id={listId} role="listbox" aria-label={t("palette.title")} className={styles.list}>
        {found.map((command) => (
          <div
            key={command.id}
            id={optionId(command.id)}
            role="option"
            tabIndex={-1}
            aria-selected={command === current}
            className={styles.option}
            onClick={() => run(command)}
            onKeyDown={() => {}}
          >
            {command.label}
          </div>
        ))}
      </div>
      <p role="status" className={styles.none}>
        {found.length === 0 ? t("palette.none") : ""}
      </p>
    </>
  );
}
