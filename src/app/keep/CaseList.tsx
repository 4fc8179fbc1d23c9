// The kept cases, each with what can be done with it. A deletion can be undone until the next one.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kept, KeptCase } from "../../share/shelf/shelfState";
import panel from "../panels/panel.module.css";
import { CaseRow } from "./CaseRow";
import styles from "./CasesView.module.css";
import type { SayProps } from "./sayProps";
import { UnreadableRow } from "./UnreadableRow";
import { useShelf } from "./useShelf";

interface Deletion {
  readonly name: string;
  readonly undo: () => Promise<Kept>;
}

export function CaseList({ say }: SayProps) {
  const { t } = useTranslation("keep");
  const { shelf, state } = useShelf();
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const canWrite = state.status.kind === "ready";

  async function remove(kept: KeptCase, name: string): Promise<void> {
    const undo = await shelf.remove(kept.id);
    if (undo === null) return;
    setDeletion({ name, undo });
    say(t("removed", { name }));
  }

  async function undo({ name, undo: restore }: Deletion): Promise<void> {
    const kept = await restore();
    say(kept.kind === "failed" ? t(`failed.${kept.fault}`) : t("restored", { name }));
    setDeletion(null);
  }

  return (
    <>
      {deletion ? (
        <p>
          <button type="button" className={panel.button} onClick={() => void undo(deletion)}>
            {t("undo")} · <bdi>{deletion.name}</bdi>
          </button>
        </p>
      ) : null}
      {state.cases.length === 0 ? <p className={styles.lead}>{t("empty")}</p> : null}
      <ul className={styles.list}>
        {state.cases.map((kept) =>
          kept.kind === "readable" ? (
            <CaseRow
              key={kept.id}
              kept={kept}
              canWrite={canWrite}
              say={say}
              onRemove={(name) => void remove(kept, name)}
            />
          ) : (
            <UnreadableRow key={kept.id} kept={kept} />
          ),
        )}
      </ul>
    </>
  );
}
