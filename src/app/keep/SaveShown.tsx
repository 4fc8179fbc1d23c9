// Keeps what is shown now under a name.
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { CAPS } from "../../share/caps";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { useWorkspaceName } from "../useWorkspaceName";
import styles from "./CasesView.module.css";
import type { SayProps } from "./sayProps";
import { useKeep } from "./useKeep";

export function SaveShown({ say }: SayProps) {
  const { t } = useTranslation("keep");
  const language = useLanguage();
  const { keepNew } = useKeep();
  const nameOf = useWorkspaceName();
  const shown = useAppStore((state) => nameOf(state.activeWorkspace));
  const startMonth = useAppStore((state) => selectActive(state).scenario.startMonth);
  const invalidFields = useAppStore((state) => selectActive(state).invalidFields);
  const [name, setName] = useState("");
  const [notes, setNotes] = useState("");
  const usualName = t("defaultName", { name: shown, month: formatMonth(startMonth, language) });

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const chosen = (name.trim() || usualName).slice(0, CAPS.nameCharacters);
    const { kept } = await keepNew(chosen, notes.trim());
    if (kept.kind === "failed") say(t(`failed.${kept.fault}`));
    else {
      say(t("saved", { name: chosen }));
      setName("");
      setNotes("");
    }
  }

  return (
    <form
      className={styles.part}
      aria-labelledby="cases-now"
      onSubmit={(event) => void save(event)}
    >
      <h3 id="cases-now">{t("now")}</h3>
      <p className={styles.lead}>
        <bdi>{t("nowLead", { name: shown })}</bdi>
        {invalidFields > 0 ? ` ${t("invalid", { n: invalidFields })}` : ""}
      </p>
      <div className={styles.fields}>
        <label className={styles.field}>
          {t("name")}
          <input
            type="text"
            value={name}
            maxLength={CAPS.nameCharacters}
            placeholder={usualName}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className={styles.field}>
          {t("notes")}
          <textarea
            rows={2}
            value={notes}
            maxLength={CAPS.textCharacters}
            onChange={(event) => setNotes(event.target.value)}
          />
        </label>
      </div>
      <button type="submit" className={panel.button}>
        {t("save")}
      </button>
    </form>
  );
}
