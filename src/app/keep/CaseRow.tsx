// One kept case: what it is, and to open, duplicate, export or delete it.
import { useTranslation } from "react-i18next";
import { formatMonth, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { CAPS } from "../../share/caps";
import type { KeptCase } from "../../share/shelf/shelfState";
import { writeSnapshotFile } from "../../share/snapshotFile";
import { useAppStore, useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { openAsKept } from "../share/openSnapshot";
import { fileName, saveText } from "../share/saveAsFile";
import styles from "./CasesView.module.css";
import type { SayProps } from "./sayProps";
import { useShelf } from "./useShelf";

interface CaseRowProps extends SayProps {
  readonly kept: Extract<KeptCase, { readonly kind: "readable" }>;
  readonly canWrite: boolean;
  readonly onRemove: (name: string) => void;
}

export function CaseRow({ kept, canWrite, say, onRemove }: CaseRowProps) {
  const { t } = useTranslation("keep");
  const { t: shareText } = useTranslation("share");
  const language = useLanguage();
  const { shelf } = useShelf();
  const store = useAppStoreApi();
  const products = useAppStore((state) => state.model?.products) ?? [];
  const { snapshot, savedAt } = kept;
  const { productId, startMonth } = snapshot.scenario;
  const name = snapshot.name || t("unnamed");
  const product = products.find(({ id }) => id === productId);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  async function duplicate(): Promise<void> {
    const copy = shareText("copyName", { name }).slice(0, CAPS.nameCharacters);
    const outcome = await shelf.keep({ ...snapshot, name: copy }, null);
    if (outcome.kind === "failed") say(t(`failed.${outcome.fault}`));
    else say(t("saved", { name: copy }));
  }

  return (
    <li className={styles.row} data-testid="kept-case">
      <div className={styles.words}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <p className={styles.lead}>
          {t("savedAt", {
            date: date.format(savedAt),
            product: product ? pickText(product.label, language) : productId,
            month: formatMonth(startMonth, language),
          })}
        </p>
        {snapshot.notes ? (
          <p className={styles.notes}>
            <bdi>{snapshot.notes}</bdi>
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={panel.button}
          aria-label={t("openNamed", { name })}
          onClick={() => openAsKept(store, snapshot, kept)}
        >
          {t("open")}
        </button>
        <button
          type="button"
          className={panel.button}
          aria-label={t("duplicateNamed", { name })}
          disabled={!canWrite}
          onClick={() => void duplicate()}
        >
          {t("duplicate")}
        </button>
        <button
          type="button"
          className={panel.button}
          aria-label={t("exportNamed", { name })}
          onClick={() => saveText(writeSnapshotFile(snapshot), fileName(name, "json"), "json")}
        >
          {t("exportFile")}
        </button>
        <button
          type="button"
          className={panel.button}
          aria-label={t("removeNamed", { name })}
          disabled={!canWrite}
          onClick={() => onRemove(name)}
        >
          {t("remove")}
        </button>
      </div>
    </li>
  );
}
