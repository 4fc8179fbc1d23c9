// The story of a fall in five pictures for a screen: was, fell, why, what to do, when. The same figures
// as everywhere else.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, formatYuan, formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { headlineOf } from "../panels/headline";
import { useShown } from "../panels/useShown";
import { useModelName } from "../useModelName";
import { useCallScript } from "./useCallScript";

export interface StoryBar {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Share of the longest bar, 0–1; negative pulls down. */
  readonly share: number;
}

export interface StoryStep {
  readonly id: "was" | "fell" | "why" | "do" | "when";
  readonly title: string;
  readonly figure: string;
  readonly sentence: string;
  readonly bars: readonly StoryBar[];
  readonly lines: readonly string[];
  /** For the one who presents. */
  readonly notes: readonly string[];
}

const MOST_BARS = 4;

export function useStory(): readonly StoryStep[] {
  const { t } = useTranslation("support");
  const { t: pageText } = useTranslation();
  const language = useLanguage();
  const { projection, scenario } = useShown();
  const nameOf = useModelName();
  const script = useCallScript();
  const headline = headlineOf(projection, scenario.actions.length > 0);
  const yuan = (value: number) => formatYuan(value, language);
  const month = (index: number) => formatMonth(calendarMonth(scenario.startMonth, index), language);
  const { formerYuan, nowYuan, state, backAfterMonths, endYuan, endMonth, withoutEndYuan } =
    headline;

  const pushes = projection.contributions
    .map(({ factorId, yuan: path }) => ({ factorId, yuan: path[0] ?? 0 }))
    .filter((push) => push.yuan < 0)
    .sort((one, other) => one.yuan - other.yuan)
    .slice(0, MOST_BARS);
  const longest = Math.max(1, ...pushes.map((push) => Math.abs(push.yuan)));
  const bars = pushes.map(({ factorId, yuan: size }): StoryBar => {
    return {
      id: factorId,
      name: nameOf(factorId),
      text: formatYuanChange(size, language),
      share: size / longest,
    };
  });
  const { measures } = script;
  const empty = { bars: [], lines: [] };
  return [
    ...(formerYuan === null
      ? []
      : [
          {
            ...empty,
            id: "was" as const,
            title: t("story.was"),
            figure: yuan(formerYuan),
            sentence: t("story.wasText"),
            notes: script.opening,
          },
        ]),
    {
      ...empty,
      id: "fell",
      title: t("story.fell"),
      figure: yuan(nowYuan),
      sentence:
        formerYuan !== null && formerYuan > nowYuan
          ? t("story.fellText", {
              by: yuan(formerYuan - nowYuan),
              state: pageText(`states.${state}`),
            })
          : t("story.standsText", { state: pageText(`states.${state}`) }),
      notes: script.opening,
    },
    {
      ...empty,
      id: "why",
      title: t("story.why"),
      figure: bars[0]?.text ?? "",
      sentence: bars[0] ? t("story.whyText", { name: bars[0].name }) : t("story.whyNothing"),
      bars,
      notes: script.reasons,
    },
    {
      ...empty,
      id: "do",
      title: t("story.do"),
      figure: "",
      sentence: measures.length > 0 ? "" : t("steps.none"),
      lines: measures,
      notes: [...script.questions, ...script.never],
    },
    {
      ...empty,
      id: "when",
      title: t("story.when"),
      figure: backAfterMonths ? month(backAfterMonths) : yuan(endYuan),
      sentence: backAfterMonths
        ? t("story.backText", {
            count: backAfterMonths,
            without: yuan(withoutEndYuan),
            month: month(endMonth),
          })
        : t("story.endText", { month: month(endMonth), without: yuan(withoutEndYuan) }),
      notes: script.steps,
    },
  ];
}
