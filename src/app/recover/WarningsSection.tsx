// Where the plan in use comes near a line that usually precedes a cut, and the standing warning.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { EarlyWarning } from "../../engine";
import { formatCount, formatPercent } from "../../i18n/format";
import { LearnLink } from "../../ui/LearnLink";
import { WARNING_PARTS } from "../../ui/learnParts";
import panel from "../panels/panel.module.css";
import styles from "./Recover.module.css";
import { usePlanJob } from "./usePlanJob";
import { usePlanText } from "./usePlanText";
import type { Recovery } from "./useRecovery";

type WarningKey =
  | "utilisationNear"
  | "utilisationOver"
  | "inquiriesNear"
  | "inquiriesOver"
  | "unusualDrawOver"
  | "idleNear"
  | "idleOver";

/** An unusual draw has no "near". */
function keyOf({ kind, level }: EarlyWarning): WarningKey {
  if (kind === "unusualDraw") return "unusualDrawOver";
  return level === "near" ? `${kind}Near` : `${kind}Over`;
}

export const WarningsSection = memo(function WarningsSection({
  recovery,
}: {
  readonly recovery: Recovery;
}) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { result } = usePlanJob("warnings", {
    kind: "warnings",
    projection: recovery.projectJob,
  });
  const warnings = result?.kind === "warnings" ? result.warnings : [];
  const value = (warning: EarlyWarning) =>
    warning.kind === "utilisation"
      ? formatPercent(warning.value, text.language)
      : formatCount(warning.value, text.language);
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="warnings"
      aria-labelledby="warnings-title"
    >
      <h2 id="warnings-title" className={panel.title}>
        {t("warnings.title")}
      </h2>
      {warnings.length === 0 ? (
        <p className={panel.lead}>{t("warnings.none")}</p>
      ) : (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={`${warning.kind} ${warning.level}`} data-level={warning.level}>
              {t(`warnings.${keyOf(warning)}`, {
                month: text.month(warning.month),
                value: value(warning),
              })}{" "}
              <LearnLink
                isBeside
                part={WARNING_PARTS[warning.kind]}
                term={t(`warnings.names.${warning.kind}`)}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.scam}>
        {t("warnings.repair")}{" "}
        <LearnLink isBeside part="repair" term={t("warnings.names.repair")} />
      </p>
    </section>
  );
});
