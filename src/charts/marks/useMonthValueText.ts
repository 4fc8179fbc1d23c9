// What a screen reader says of a month: its name, limits, state and two largest pushes,
// and what happens in it.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatYuan, formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { happeningsIn } from "../series/happeningMarks";
import { monthPushes } from "../series/largestPushes";
import type { FactorNames } from "./useFactorNames";
import type { HappeningText } from "./useHappeningText";
import { useMonthTitle } from "./useMonthTitle";

const SPOKEN_PUSHES = 2;
const SPOKEN_HAPPENINGS = 2;

export function useMonthValueText(
  projection: Projection,
  factorName: FactorNames,
  happeningText: HappeningText,
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
  const happenings = happeningsIn(projection.happenings, month);
  const value = t("timeline.value", {
    month: title(month),
    limit: formatYuan(projection.usableYuan[month] ?? 0, language),
    reference: formatYuan(projection.referenceYuan[month] ?? 0, language),
    state: t(`state.${projection.state[month] ?? "normal"}`),
    pushes: list === "" ? t("timeline.noPush") : t("timeline.largest", { list }),
  });
  if (happenings.length === 0) return value;
  const unspoken = happenings.length - SPOKEN_HAPPENINGS;
  return t("timeline.valueHappening", {
    value,
    list: happenings
      .slice(0, SPOKEN_HAPPENINGS)
      .map(happeningText)
      .concat(unspoken > 0 ? t("happening.more", { n: unspoken }) : [])
      .join(t("happening.join")),
  });
}
