// My cases: what somebody has chosen to keep in this browser, and how it is erased.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CaseList } from "./CaseList";
import styles from "./CasesView.module.css";
import { EraseAll } from "./EraseAll";
import { ImportFile } from "./ImportFile";
import { SaveShown } from "./SaveShown";
import { ShelfStatusNote } from "./ShelfStatusNote";
import { useShelf } from "./useShelf";

export function CasesView() {
  const { t } = useTranslation("keep");
  const { state } = useShelf();
  /** The newest thing that was done here, said to everybody. */
  const [said, say] = useState("");
  const isOpen = state.status.kind === "ready" || state.status.kind === "readOnly";
  return (
    <>
      <ShelfStatusNote />
      <p role="status" className={styles.said} data-testid="cases-said">
        {said}
      </p>
      {state.status.kind === "ready" ? <SaveShown say={say} /> : null}
      <ImportFile say={say} />
      {isOpen ? (
        <section aria-labelledby="cases-list" className={styles.part}>
          <h3 id="cases-list">{t("list")}</h3>
          <CaseList say={say} />
        </section>
      ) : null}
      <EraseAll say={say} />
    </>
  );
}
