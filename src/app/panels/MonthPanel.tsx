// Everything else about the chosen month: what the rule would grant and which term decides, what is
// left to use, score, grade, price, utilisation, how sure.
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  calendarMonth,
  formatDailyRate,
  formatMonth,
  formatPercent,
  formatScore,
  formatYuan,
  pickText,
} from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import { type LearnPart, STATE_PARTS } from "../../ui/learnParts";
import styles from "./MonthPanel.module.css";
import panel from "./panel.module.css";
import { useChartChoice, useShownLater } from "./useShown";

export function MonthPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const section = useRef<HTMLElement>(null);
  const { projection, model } = useShownLater(section);
  const { month } = useChartChoice();
  const yuan = (path: Int32Array) => formatYuan(path[month] ?? 0, language);
  const product = model.products.find(({ id }) => id === projection.productId);
  const grade = product?.grades.find(({ id }) => id === projection.grade[month]);
  const gate = model.gates.find(({ id }) => id === projection.gate[month]);
  const state = projection.state[month] ?? "normal";
  const rows: readonly (readonly [LearnPart | undefined, string, ReactNode])[] = [
    ["usable", t("month.usable"), yuan(projection.usableYuan)],
    ["available", t("month.available"), yuan(projection.availableYuan)],
    ["band", t("month.band"), `${yuan(projection.lowYuan)} – ${yuan(projection.highYuan)}`],
    [STATE_PARTS[state], t("month.state"), t(`states.${state}`)],
    [
      "howlimit",
      t("month.target"),
      `${yuan(projection.targetYuan)} · ${t(`month.binding.${projection.binding[month] ?? "capacity"}`)}`,
    ],
    [
      "utilisation",
      t("month.utilisation"),
      formatPercent(projection.utilisationRatio[month] ?? 0, language),
    ],
    [
      "howscore",
      t("month.score"),
      `${formatScore(projection.score[month] ?? 0, language)} · ${grade ? pickText(grade.label, language) : ""}`,
    ],
    [
      "pricelines",
      t("month.rate"),
      formatDailyRate(projection.dailyRatePercent[month] ?? 0, language),
    ],
    ...(projection.calibration.source === "none"
      ? []
      : [
          [
            undefined,
            t("month.calibrated"),
            t(`month.calibratedTo.${projection.calibration.source}`, {
              ratio: projection.calibration.constant.toFixed(2),
            }),
          ] as const,
        ]),
  ];
  return (
    <section
      ref={section}
      className={`${panel.panel} ${panel.below}`}
      id="month"
      aria-labelledby="month-title"
    >
      <h2 id="month-title" className={panel.title}>
        {t("month.title", {
          month: formatMonth(calendarMonth(projection.startMonth, month), language),
        })}
      </h2>
      {gate ? <p className={styles.gate}>{pickText(gate.about, language)}</p> : null}
      <dl className={styles.list}>
        {rows.map(([part, name, value]) => (
          <div key={name} className={styles.row}>
            <dt>
              <LearnLink part={part} term={name} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
