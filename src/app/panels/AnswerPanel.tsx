// The answer first: one figure, one sentence, the state, the price and how sure it is. Announced to
// screen readers when it changes.
import { useTranslation } from "react-i18next";
import {
  calendarMonth,
  formatDailyRate,
  formatMonth,
  formatYuan,
  formatYuanShort,
  pickText,
} from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { Copyable } from "../../ui/Copyable";
import styles from "./AnswerPanel.module.css";
import { headlineOf } from "./headline";
import { TopReasons } from "./TopReasons";
import { useShown } from "./useShown";

/** With this many facts unknown the answer is about anybody, and says so. */
const NOTHING_KNOWN = 30;

export function AnswerPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { projection, scenario, model } = useShown();
  const hasMeasures = projection.withoutActionsYuan.some((y, i) => y !== projection.usableYuan[i]);
  const headline = headlineOf(projection, hasMeasures);
  const yuan = (value: number) => formatYuan(value, language);
  const monthAt = (index: number) =>
    formatMonth(calendarMonth(scenario.startMonth, index), language);

  const isBlank = projection.unknownFacts.length >= NOTHING_KNOWN;
  const isKnown = scenario.profile.line.limitNowYuan !== null;
  const gate = model.gates.find(({ id }) => id === projection.gate[0]);
  const grade = model.products
    .find(({ id }) => id === projection.productId)
    ?.grades.find(({ id }) => id === projection.grade[0]);

  function outlook(): string {
    const { backAfterMonths, endMonth, endYuan, withoutEndYuan } = headline;
    const end = { month: monthAt(endMonth), yuan: yuan(endYuan) };
    const course = hasMeasures ? "with" : "as";
    const sentence =
      backAfterMonths === null || backAfterMonths === 0
        ? t(`answer.end.${course}`, end)
        : t(`answer.back.${course}`, { month: monthAt(backAfterMonths), n: backAfterMonths });
    return hasMeasures
      ? `${sentence}${t("answer.instead", { yuan: yuan(withoutEndYuan), month: end.month })}`
      : sentence;
  }

  function standing(): string {
    const { state, formerYuan, nowYuan, grantedYuan } = headline;
    if (state === "suspended") {
      const why = gate ? pickText(gate.label, language) : "";
      return t("answer.suspended", { why, yuan: yuan(grantedYuan) });
    }
    if (isBlank) return t("answer.blank");
    if (formerYuan === null) return t(isKnown ? "answer.known" : "answer.derived");
    const by = yuan(Math.abs(nowYuan - formerYuan));
    if (nowYuan < formerYuan) return t("answer.fell", { from: yuan(formerYuan), by });
    return t("answer.held", { from: yuan(formerYuan) });
  }

  return (
    <section className={styles.answer} id="answer" aria-labelledby="answer-title" tabIndex={-1}>
      <h2 id="answer-title" className={styles.title}>
        {t(isKnown ? "answer.titleKnown" : "answer.titleDerived")}
      </h2>
      <div aria-live="polite" aria-atomic="true">
        <p className={styles.figure}>
          <Copyable text={String(headline.nowYuan)}>
            <strong data-testid="limit-now">{yuan(headline.nowYuan)}</strong>
          </Copyable>
          <span className={styles.state} data-state={headline.state}>
            {t(`states.${headline.state}`)}
          </span>
        </p>
        <p className={styles.sentence}>
          {standing()}
          {outlook()}
        </p>
      </div>
      <TopReasons />
      <ul className={styles.facts}>
        <li>
          {t("answer.rate", {
            rate: formatDailyRate(projection.dailyRatePercent[0] ?? 0, language),
          })}
          {grade ? t("answer.grade", { grade: pickText(grade.label, language) }) : ""}
        </li>
        <li>
          {projection.lowYuan[0] === projection.highYuan[0]
            ? t("answer.exact")
            : t("answer.band", {
                low: formatYuanShort(projection.lowYuan[0] ?? 0, language),
                high: formatYuanShort(projection.highYuan[0] ?? 0, language),
              })}
          {projection.unknownFacts.length > 0
            ? t("answer.unknown", { n: projection.unknownFacts.length })
            : ""}
        </li>
        {projection.calibration.source !== "none" ? (
          <li>
            {t(`answer.calibrated.${projection.calibration.source}`, {
              ratio: projection.calibration.constant.toFixed(2),
            })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
