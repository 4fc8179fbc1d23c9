// The figures that the report is about.
import { useTranslation } from "react-i18next";
import {
  calendarMonth,
  formatDailyRate,
  formatMonth,
  formatScore,
  formatYuan,
  pickText,
} from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { headlineOf } from "../panels/headline";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

export function ReportSummary({ result: { projection }, model }: ReportProps) {
  const { t } = useTranslation("report");
  const { t: appText } = useTranslation("app");
  const language = useLanguage();
  const yuan = (value: number) => formatYuan(value, language);
  const monthName = (month: number) =>
    formatMonth(calendarMonth(projection.startMonth, month), language);
  const hasMeasures = projection.withoutActionsYuan.some(
    (without, month) => without !== projection.usableYuan[month],
  );
  const headline = headlineOf(projection, hasMeasures);
  const { months } = projection;
  const end = monthName(months);
  const product = model.products.find(({ id }) => id === projection.productId);
  const grade = product?.grades.find(({ id }) => id === projection.grade[0]);
  const gate = model.gates.find(({ id }) => id === projection.gate[0]);
  const rows = [
    [t("now"), yuan(headline.nowYuan)],
    [t("former"), headline.formerYuan === null ? t("noFormer") : yuan(headline.formerYuan)],
    [
      t("state"),
      [appText(`states.${headline.state}`), gate ? pickText(gate.label, language) : ""]
        .filter(Boolean)
        .join(" · "),
    ],
    [
      t("score"),
      [
        formatScore(projection.score[0] ?? 0, language),
        grade ? pickText(grade.label, language) : "",
      ]
        .filter(Boolean)
        .join(" · "),
    ],
    [t("rate"), formatDailyRate(projection.dailyRatePercent[0] ?? 0, language)],
    [
      t("end", { month: end }),
      t("endBand", {
        yuan: yuan(headline.endYuan),
        low: yuan(projection.lowYuan[months] ?? 0),
        high: yuan(projection.highYuan[months] ?? 0),
      }),
    ],
    ...(hasMeasures ? [[t("without", { month: end }), yuan(headline.withoutEndYuan)]] : []),
    ...(headline.formerYuan === null || headline.nowYuan >= headline.formerYuan
      ? []
      : [
          [
            t("back"),
            headline.backAfterMonths === null
              ? t("notBack", { count: months })
              : t("backIn", {
                  month: monthName(headline.backAfterMonths),
                  n: headline.backAfterMonths,
                }),
          ],
        ]),
  ];
  return (
    <section>
      <h4>{t("summary")}</h4>
      <dl className={styles.summary}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {projection.unknownFacts.length > 0 ? (
        <p>{t("unknown", { n: projection.unknownFacts.length })}</p>
      ) : null}
    </section>
  );
}
