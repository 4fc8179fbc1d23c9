// What stands above the form: which product, and the time before the fall as the form now has it.
import { useTranslation } from "react-i18next";
import { pickText } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { selectActive } from "../store/selectors";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import { ChoiceRow } from "../ui/ChoiceRow";
import panel from "./panels/panel.module.css";

export function LineSettings() {
  const { t } = useTranslation();
  const store = useAppStoreApi();
  const workspaceId = useAppStore((state) => state.activeWorkspace);
  const productId = useAppStore((state) => selectActive(state).scenario.productId);
  const hasBefore = useAppStore((state) => selectActive(state).scenario.before !== null);
  const setScenario = useAppStore((state) => state.setScenario);
  const reset = useAppStore((state) => state.reset);
  const language = useLanguage();
  const products = useAppStore((state) => state.model?.products) ?? [];
  const isOwn = workspaceId === OWN_WORKSPACE;
  const isMine = useAppStore((state) => selectActive(state).origin.kind !== "case");

  function markBefore(): void {
    const { profile } = selectActive(store.getState()).scenario;
    setScenario({ before: profile, reference: "before" });
  }

  return (
    <>
      <ChoiceRow
        label={t("form.product")}
        value={productId}
        onChange={(value) => setScenario({ productId: value })}
        options={products.map(({ id, label }) => ({
          value: id,
          label: pickText(label, language),
        }))}
      />
      {isMine ? (
        <button type="button" className={panel.button} onClick={markBefore}>
          {t(hasBefore ? "form.markBeforeAgain" : "form.markBefore")}
        </button>
      ) : null}
      <button type="button" className={panel.button} onClick={reset}>
        {t(isOwn ? "form.clear" : "form.reset")}
      </button>
    </>
  );
}
