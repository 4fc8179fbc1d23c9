// What stands above the form: which product, and the time before the fall as the form now has it.
import { useTranslation } from "react-i18next";
import { CASES, caseScenario } from "../profile/cases/cases";
import { selectActive } from "../store/selectors";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import { ChoiceRow } from "../ui/ChoiceRow";
import { ownScenario } from "./ownScenario";
import panel from "./panels/panel.module.css";

const PRODUCTS = ["jiebei", "huabei"] as const;
type ProductId = (typeof PRODUCTS)[number];

export function LineSettings() {
  const { t } = useTranslation();
  const store = useAppStoreApi();
  const workspaceId = useAppStore((state) => state.activeWorkspace);
  const productId = useAppStore((state) => selectActive(state).scenario.productId);
  const hasBefore = useAppStore((state) => selectActive(state).scenario.before !== null);
  const setScenario = useAppStore((state) => state.setScenario);
  const isOwn = workspaceId === OWN_WORKSPACE;

  function markBefore(): void {
    const { profile } = selectActive(store.getState()).scenario;
    setScenario({ before: profile, reference: "before" });
  }

  function startOver(): void {
    const state = store.getState();
    const { startMonth } = state.workspaces.own.scenario;
    const study = CASES.find(({ id }) => id === workspaceId);
    state.resetWorkspace(
      workspaceId,
      study ? caseScenario(study, startMonth) : ownScenario(startMonth),
    );
  }

  return (
    <div className={panel.controls}>
      <ChoiceRow<ProductId>
        label={t("form.product")}
        showLabel
        value={productId as ProductId}
        onChange={(value) => setScenario({ productId: value })}
        options={PRODUCTS.map((value) => ({ value, label: t(`form.products.${value}`) }))}
      />
      {isOwn ? (
        <button type="button" className={panel.button} onClick={markBefore}>
          {t(hasBefore ? "form.markBeforeAgain" : "form.markBefore")}
        </button>
      ) : null}
      <button type="button" className={panel.button} onClick={startOver}>
        {t(isOwn ? "form.clear" : "form.reset")}
      </button>
    </div>
  );
}
