// Beside a form field: what its factor is worth today in yuan, and what the last step changed of
// that. Clicking it opens the factor.
import { useTranslation } from "react-i18next";
import type { FactPath } from "../../form/formFields";
import { formatYuanShort, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import type { ScenarioResult } from "../../store/workspace";
import { factorOfFact } from "./factorOfFact";
import styles from "./YuanChip.module.css";

function yuanOf(result: ScenarioResult | null, factorId: string | undefined): number | null {
  const found = result?.projection.contributions.find((each) => each.factorId === factorId);
  return found?.yuan[0] ?? null;
}

function YuanChip({ path }: { readonly path: FactPath }) {
  const { t } = useTranslation("factor");
  const language = useLanguage();
  const model = useAppStore((state) => state.model);
  const factor = model ? factorOfFact(model, path) : null;
  const now = useAppStore((state) => yuanOf(selectActive(state).result, factor?.id));
  // Yuan against another reference are no earlier state of the same figure.
  const before = useAppStore((state) => {
    const { baseline, result } = selectActive(state);
    const isSameScale = baseline?.projection.reference === result?.projection.reference;
    return isSameScale ? yuanOf(baseline, factor?.id) : null;
  });
  const isSelected = useAppStore((state) => state.selectedFactor === factor?.id);
  const selectFactor = useAppStore((state) => state.selectFactor);
  if (factor === null || now === null) return null;
  const name = pickText(factor.label, language);
  const change = before === null ? 0 : now - before;
  const sign = now > 0 ? "up" : now < 0 ? "down" : "none";
  // The name holds what is seen, so that it can be said to a machine that listens.
  const short = (yuan: number) =>
    yuan === 0
      ? t("noEffect")
      : `${yuan > 0 ? "+" : ""}${formatYuanShort(yuan, language)}${language === "en" ? "" : t("yuanUnit")}`;
  return (
    <button
      type="button"
      className={styles.chip}
      data-sign={sign}
      aria-pressed={isSelected}
      aria-label={t("chip", {
        factor: name,
        yuan: short(now),
        change: change === 0 ? "" : t("chipChange", { yuan: short(change) }),
      })}
      onClick={() => selectFactor(isSelected ? null : factor.id)}
    >
      <span>{short(now)}</span>
      {change === 0 ? null : (
        <span className={styles.change} aria-hidden="true">
          {t("justNow")} {change > 0 ? "▲" : "▼"}
          {formatYuanShort(Math.abs(change), language)}
        </span>
      )}
    </button>
  );
}

/** For the form's slot; defined once, so that the form never draws anew because of it. */
export function chipFor(path: FactPath) {
  return <YuanChip path={path} />;
}
