// The letter that a diagnosis suggests: what fell, what is asked for, and what is known of the cause.
// Blanks in brackets are for the writer; nothing is claimed on their behalf.
import { useTranslation } from "react-i18next";
import type { Diagnosis } from "../../engine";
import { formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { type FieldPath, factAt } from "../../profile/profile";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useModel } from "./useFall";

/** Causes from this probability on are named as what has changed. */
const NAMED = 0.5;

export function useLetterText(diagnosis: Diagnosis): string {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const model = useModel();
  const { profile, productId } = useAppStore((state) => selectActive(state).scenario);
  const product = model.products.find(({ id }) => id === productId);
  const names = {
    product: product ? pickText(product.label, language) : "",
    before: formatYuan(diagnosis.limitBeforeYuan, language),
    now: formatYuan(diagnosis.limitNowYuan, language),
    fall: formatYuan(diagnosis.fallYuan, language),
  };
  const likely = diagnosis.causes
    .filter(({ probability }) => probability >= NAMED)
    .flatMap(({ causeId }) => model.causes.filter(({ id }) => id === causeId));
  const has = (kind: string) => likely.some((cause) => cause.kind === kind);
  const own = likely
    .filter(({ kind }) => kind === "own")
    .map(({ label }) => pickText(label, language));
  const evidence = model.appeal.evidence
    .filter(({ fact }) => factAt(profile, fact as FieldPath) === true)
    .map(({ label }) => pickText(label, language));
  return [
    t("letter.body.subject", names),
    t("letter.body.greeting"),
    t("letter.body.fall", names),
    ...(has("security") ? [t("letter.body.security")] : []),
    ...(has("error") ? [t("letter.body.error")] : []),
    ...(own.length > 0 ? [t("letter.body.own", { causes: own.join(t("reasons.listComma")) })] : []),
    ...(has("platform") && own.length === 0 ? [t("letter.body.platform")] : []),
    ...(likely.length === 0 ? [t("letter.body.unknown")] : []),
    t("letter.body.ask"),
    t("letter.body.evidence", {
      evidence:
        evidence.length > 0 ? evidence.join(t("reasons.listComma")) : t("letter.body.evidenceNone"),
    }),
    t("letter.body.truth"),
    t("letter.body.sign"),
  ].join("\n\n");
}
