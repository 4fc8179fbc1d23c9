// Two to four cases side by side: their limits, what each factor makes of the difference, and in which
// entries they differ.
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
import { CompareChoice } from "./CompareChoice";
import { ComparedChart } from "./ComparedChart";
import styles from "./CompareView.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { EntriesTable } from "./EntriesTable";
import { LimitTable } from "./LimitTable";
import { useCandidates } from "./useCandidates";
import { hasResult, useProjections } from "./useProjections";

/** What a first look compares with: the headline that everybody comes with. */
const USUAL = ["caseA", "caseB"];

export function CompareView() {
  const { t } = useTranslation("compare");
  const active = useAppStore((state) => state.activeWorkspace);
  const candidates = useCandidates();
  const [ids, setIds] = useState<readonly string[]>(() => [
    active,
    ...USUAL.filter((id) => id !== active).slice(0, 1),
  ]);
  const [month, setMonth] = useState(0);
  const chosen = useMemo(
    () => ids.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []),
    [ids, candidates],
  );
  const compared = useProjections(chosen);
  const failed = compared.filter(({ projection }) => projection === "failed");
  const results = compared.filter(hasResult);
  const isWaiting = compared.some(({ projection }) => projection === null);
  return (
    <>
      <p>
        <a className={styles.plansLink} href="#view=plans">
          {t("toPlans")}
        </a>
      </p>
      <CompareChoice candidates={candidates} ids={ids} onIds={setIds} />
      <div role="status" className={styles.status} data-testid="compare-status">
        {failed.map(({ id, name }) => (
          <p key={id}>{t("failed", { name })}</p>
        ))}
        {chosen.length < 2 ? <p>{t("tooFew")}</p> : isWaiting ? <p>{t("computing")}</p> : null}
      </div>
      {results.length > 1 ? (
        <>
          <ComparedChart results={results} month={month} onMonth={setMonth} />
          <LimitTable results={results} heading={t("case")} />
          <DifferenceTable results={results} month={month} onMonth={setMonth} />
          <EntriesTable results={results} />
        </>
      ) : null}
    </>
  );
}
