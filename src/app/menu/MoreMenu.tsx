// The menu at the end of the header: a native popover, so that Escape and a press beside it close it.
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
import { addressOf } from "../followAddress";
import { LoadGuard } from "../LoadGuard";
import styles from "./MoreMenu.module.css";
import { MENU_ENTRIES, type MenuEntry } from "./menuEntries";

type DialogEntry = Extract<MenuEntry, { readonly kind: "dialog" }>;

export function MoreMenu() {
  const { t } = useTranslation("menu");
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<DialogEntry | null>(null);
  const activeWorkspace = useAppStore((state) => state.activeWorkspace);
  const current = useAppStore((state) => state.view);
  const close = () => list.current?.hidePopover?.();

  function openDialog(entry: DialogEntry): void {
    close();
    setOpened(entry);
  }

  function closeDialog(): void {
    setOpened(null);
    opener.current?.focus();
  }

  return (
    <nav className={styles.menu} aria-label={t("label")}>
      <button ref={opener} type="button" className={styles.opener} popoverTarget={id}>
        {t("open")} <span aria-hidden="true">▾</span>
      </button>
      <div ref={list} id={id} popover="auto" className={styles.popover}>
        <ul className={styles.list}>
          {MENU_ENTRIES.map((entry) => (
            <li key={entry.id}>
              {entry.kind === "view" ? (
                <a
                  className={styles.entry}
                  href={addressOf({ activeWorkspace, view: entry.id, selectedMonth: 0 })}
                  aria-current={entry.id === current ? "page" : undefined}
                  onClick={close}
                >
                  {t(`entries.${entry.id}.name`)}
                  <small className={styles.about}>{t(`entries.${entry.id}.about`)}</small>
                </a>
              ) : (
                <button type="button" className={styles.entry} onClick={() => openDialog(entry)}>
                  {t(`entries.${entry.id}.name`)}
                  <small className={styles.about}>{t(`entries.${entry.id}.about`)}</small>
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {opened ? (
        <LoadGuard key={opened.id} waiting={null}>
          <opened.Dialog onClose={closeDialog} />
        </LoadGuard>
      ) : null}
    </nav>
  );
}
