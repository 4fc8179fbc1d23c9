// What a support agent may say, made from the case that is shown: the same figures as the charts, in
// whole sentences. It promises nothing and asks for nothing that the diagnosis does not need.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { headlineOf } from "../panels/headline";
import { useShown } from "../panels/useShown";
import { useModelName } from "../useModelName";
import { useDiagnosis } from "../why/useFall";
import { useReasonText } from "../why/useReasonText";
import { useVerdict } from "../why/useVerdict";

export const SCRIPT_PARTS = ["opening", "reasons", "questions", "steps", "never"] as const;
export type ScriptPart = (typeof SCRIPT_PARTS)[number];
export type CallScript = { readonly [Part in ScriptPart]: readonly string[] } & {
  /** The planned measures alone, each with its month. */
  readonly measures: readonly string[];
};

const MOST_QUESTIONS = 3;

export function useCallScript(): CallScript {
  const { t } = useTranslation("support");
  const { t: whyText } = useTranslation("why");
  const language = useLanguage();
  const { projection, scenario, model } = useShown();
  const nameOf = useModelName();
  const { diagnosis } = useDiagnosis();
  const reasonText = useReasonText();
  const verdict = useVerdict();
  const hasMeasures = scenario.actions.length > 0;
  const headline = headlineOf(projection, hasMeasures);
  const yuan = (value: number) => formatYuan(value, language);
  const month = (index: number) => formatMonth(calendarMonth(scenario.startMonth, index), language);

  function opening(): string[] {
    const { formerYuan, nowYuan } = headline;
    const now = yuan(nowYuan);
    const said =
      formerYuan !== null && formerYuan > nowYuan
        ? t("opening.fell", { from: yuan(formerYuan), now, by: yuan(formerYuan - nowYuan) })
        : t("opening.stands", { now });
    return [t("opening.hello"), said, t("opening.simulation")];
  }

  function reasons(): string[] {
    const told = projection.reasons.map((reason) => reasonText(reason, model));
    return [...(diagnosis ? [verdict(diagnosis)] : []), ...told];
  }

  function questions(): string[] {
    const open = diagnosis?.questions.slice(0, MOST_QUESTIONS) ?? [];
    const ids = new Set(open.flatMap(({ signs }) => signs.map(({ signId }) => signId)));
    return [...ids].flatMap((signId) => {
      const sign = model.signs.find(({ id }) => id === signId);
      if (!sign) return [];
      const how = pickText(sign.howToFind, language);
      return [
        `${pickText(sign.question, language)} ${whyText("question.howToFind")}${t("colon")}${how}`,
      ];
    });
  }

  const measures = scenario.actions.map(({ actionId, startMonth }) =>
    t("steps.measure", { name: nameOf(actionId), month: month(startMonth) }),
  );

  function steps(): string[] {
    const { backAfterMonths, endYuan, endMonth } = headline;
    const outlook =
      backAfterMonths !== null && backAfterMonths > 0
        ? t("steps.back", { month: month(backAfterMonths) })
        : t("steps.end", { month: month(endMonth), yuan: yuan(endYuan) });
    const next = diagnosis ? [whyText(`decision.paths.${diagnosis.path}`)] : [];
    return [...next, ...(measures.length > 0 ? measures : [t("steps.none")]), outlook];
  }

  return {
    opening: opening(),
    reasons: reasons(),
    questions: questions(),
    steps: steps(),
    measures,
    never: (["limit", "date", "manual", "repair", "blame"] as const).map((id) => t(`never.${id}`)),
  };
}
