// What a screen reader says of a month: its name, limits, state and two largest pushes.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatYuan, formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { monthPushes } from "../series/largestPushes";
import type { FactorNames } from "./useFactorNames";
import { useMonthTitle } from "./useMonthTitle";

const SPOKEN_PUSHES = 2;

export function useMonthValueText(
  projection: Projection,
  factorName: FactorNames,
  month: number,
): string {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const title = useMonthTitle(projection.startMonth);
  const list = monthPushes(projection, month)
    .slice(0, SPOKEN_PUSHES)
    .map(({ factorId, yuan }) =>
      t("push", { name: factorName(factorId), yuan: formatYuanChange(yuan, language) }),
    )
    .join(t("timeline.listJoin"));
  return t("timeline.value", {
    month: title(month),
    limit: formatYuan(projection.usableYuan[month] ?? 0, language),
    reference: formatYuan(projection.referenceYuan[month] ?? 0, language),
    state: t(`state.${projection.state[month] ?? "normal"}`),
    pushes: list === "" ? t("timeline.noPush") : t("timeline.largest", { list }),
  });
}
