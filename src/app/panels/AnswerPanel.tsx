// The answer first: one figure, one sentence, the state, the price and how sure it is. Announced to
// screen readers when it changes.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  calendarMonth,
  formatDailyRate,
  formatMonth,
  formatYuan,
  formatYuanExact,
  pickText,
} from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useAppStore } from "../../store/useAppStore";
import { OWN_WORKSPACE } from "../../store/workspace";
import { Copyable } from "../../ui/Copyable";
import { LearnLink } from "../../ui/LearnLink";
import { STATE_PARTS } from "../../ui/learnParts";
import styles from "./AnswerPanel.module.css";
import { headlineOf } from "./headline";
import { useShown } from "./useShown";

/** With this many facts unknown, and no limit either, the answer is about anybody, and says so. */
const NOTHING_KNOWN = 30;
/** What a day costs is easier to feel for a sum that people know. */
const RATE_SAMPLE_YUAN = 10_000;

/** @param reasons shown once there is somebody to give reasons to */
export function AnswerPanel({ reasons }: { readonly reasons: ReactNode }) {
  const { t } = useTranslation();
  const { t: caseText } = useTranslation("cases");
  const { t: shareText } = useTranslation("share");
  const language = useLanguage();
  const { projection, scenario, model, workspaceId } = useShown();
  const hasMeasures = projection.withoutActionsYuan.some((y, i) => y !== projection.usableYuan[i]);
  const headline = headlineOf(projection, hasMeasures);
  const measures = scenario.actions.length - projection.ineffectiveActions.length;
  const yuan = (value: number) => formatYuan(value, language);
  const monthAt = (index: number) =>
    formatMonth(calendarMonth(scenario.startMonth, index), language);

  const isKnown = scenario.profile.line.limitNowYuan !== null;
  const knowsLittle = projection.unknownFacts.length >= NOTHING_KNOWN;
  const isBlank = knowsLittle && !isKnown && headline.formerYuan === null;
  const gate = model.gates.find(({ id }) => id === projection.gate[0]);
  const ratePercent = projection.dailyRatePercent[0] ?? 0;

  function outlook(): string {
    const { backAfterMonths, endMonth, endYuan, nowYuan, formerYuan } = headline;
    if (headline.resumesAfterMonths !== null) {
      return t("answer.later", { month: monthAt(endMonth), yuan: yuan(endYuan) });
    }
    const course = hasMeasures ? "with" : "as";
    const end = { month: monthAt(endMonth), yuan: yuan(endYuan), steps: measures };
    const isBack = backAfterMonths !== null && backAfterMonths > 0;
    const hasFallen = formerYuan !== null && nowYuan < formerYuan;
    const back = { month: monthAt(backAfterMonths ?? 0), n: backAfterMonths ?? 0, steps: measures };
    return isBack && hasFallen ? t(`answer.back.${course}`, back) : t(`answer.end.${course}`, end);
  }

  /** What becomes of it without the measures, told in the same terms. */
  function otherwise(): string {
    const { withoutBackAfterMonths: back, backAfterMonths, withoutEndYuan, endMonth } = headline;
    if (!hasMeasures) return "";
    if (back !== null && back > 0 && (backAfterMonths ?? 0) > 0) {
      return t("answer.otherwise.back", { month: monthAt(back), n: back });
    }
    return withoutEndYuan === 0
      ? t("answer.otherwise.nothing")
      : t("answer.otherwise.end", { yuan: yuan(withoutEndYuan), month: monthAt(endMonth) });
  }

  function resumption(): string {
    const { resumesAfterMonths: month } = headline;
    if (month === null) return "";
    const then = { month: monthAt(month), yuan: yuan(projection.usableYuan[month] ?? 0) };
    return t(`answer.resumes.${hasMeasures ? "with" : "as"}`, { ...then, steps: measures });
  }

  function standing(): string {
    const { state, formerYuan, nowYuan, grantedYuan } = headline;
    if (state === "suspended") {
      const why = gate ? pickText(gate.label, language) : "";
      return t("answer.suspended", { why, from: yuan(formerYuan ?? grantedYuan) }) + resumption();
    }
    if (isBlank) return t("answer.blank");
    if (formerYuan === null) return t(isKnown ? "answer.known" : "answer.derived");
    const change = { from: yuan(formerYuan), by: yuan(Math.abs(nowYuan - formerYuan)) };
    const course = nowYuan < formerYuan ? "fell" : nowYuan > formerYuan ? "rose" : "held";
    return t(`answer.${course}`, change) + (knowsLittle ? t("answer.askMore") : "");
  }

  const title = isKnown ? t("answer.titleKnown") : t("answer.titleDerived");
  const origin = useAppStore((state) => state.workspaces[workspaceId]?.origin);
  const isCase = workspaceId !== OWN_WORKSPACE;
  const caseName =
    origin && "name" in origin
      ? origin.name || shareText("sharedCase")
      : caseText(`names.${workspaceId as "own"}`);
  return (
    <section className={styles.answer} id="answer" aria-labelledby="answer-title" tabIndex={-1}>
      <h2 id="answer-title" className={styles.title}>
        {isCase ? t("answer.titleCase", { name: caseName }) : title}
      </h2>
      <div aria-live="polite" aria-atomic="true">
        <p className={styles.figure}>
          <Copyable text={String(headline.nowYuan)}>
            <strong data-testid="limit-now">{yuan(headline.nowYuan)}</strong>
          </Copyable>
          <span className={styles.state} data-state={headline.state}>
            <LearnLink part={STATE_PARTS[headline.state]} term={t(`states.${headline.state}`)} />
          </span>
        </p>
        <p className={styles.sentence}>
          {standing()}
          {knowsLittle && (isBlank || headline.formerYuan !== null) ? "" : outlook()}
          {otherwise()}
        </p>
      </div>
      {isBlank ? null : reasons}
      <ul className={styles.facts}>
        <li>
          {t("answer.rate", {
            rate: formatDailyRate(ratePercent, language),
            yuan: formatYuanExact((ratePercent / 100) * RATE_SAMPLE_YUAN, language),
            sum: yuan(RATE_SAMPLE_YUAN),
          })}{" "}
          <LearnLink isBeside part="grade" term={t("month.rate")} />
        </li>
        {headline.state === "suspended" ? null : (
          <li>
            {projection.lowYuan[0] === projection.highYuan[0]
              ? t("answer.exact")
              : t("answer.band", {
                  low: yuan(projection.lowYuan[0] ?? 0),
                  high: yuan(projection.highYuan[0] ?? 0),
                })}
            {projection.unknownFacts.length > 0
              ? t("answer.unknown", { n: projection.unknownFacts.length })
              : ""}{" "}
            <LearnLink isBeside part="band" term={t("month.band")} />
          </li>
        )}
      </ul>
    </section>
  );
}
