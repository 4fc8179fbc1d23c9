// The report of what is shown: on screen as it will be on paper, with everything that can be taken
// away. It speaks of the result that is there, with that result's own entries: printed while the next
// one is computed, it is whole and says so.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { redacted, type Snapshot } from "../../share/snapshot";
import { selectFreshness, selectResult } from "../../store/selectors";
import { useAppStore, useAppStoreApi } from "../../store/useAppStore";
import type { ScenarioResult } from "../../store/workspace";
import { snapshotOfState } from "../share/snapshotOfState";
import { useSnapshotLink } from "../share/useSnapshotLink";
import { ReportControls } from "./ReportControls";
import { ReportPaper } from "./ReportPaper";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

export function ReportView() {
  const { t } = useTranslation("report");
  const result = useAppStore(selectResult);
  const model = useAppStore((state) => state.model);
  if (result === null || model === null) return <p>{t("noResult")}</p>;
  return <Report result={result} model={model} />;
}

/** The entries that the result was computed from, whatever is in the form by now. */
function useSnapshotOf(result: ScenarioResult): Snapshot {
  const store = useAppStoreApi();
  // Drawn anew when what is in view changes.
  useAppStore((state) => state.selectedMonth);
  useAppStore((state) => state.selectedFactor);
  useAppStore((state) => state.language);
  const snapshot = snapshotOfState(store.getState(), "report");
  return {
    ...snapshot,
    model: result.projection.modelVersion,
    scenario: result.scenario,
    shown: { ...snapshot.shown, measures: result.measuresOn },
  };
}

function Report({ result, model }: ReportProps) {
  const { t } = useTranslation("report");
  const freshness = useAppStore(selectFreshness);
  const whole = useSnapshotOf(result);
  const [isWritten, setWritten] = useState(false);
  const bare = redacted(whole);
  const link = useSnapshotLink(bare);
  const paper = useRef<HTMLElement>(null);
  const hasWritten = Boolean(whole.name || whole.notes);
  return (
    <>
      <ReportControls
        result={result}
        model={model}
        snapshot={isWritten ? whole : bare}
        hash={link.hash}
        paper={paper}
        canPrint={freshness !== "computing"}
      />
      {hasWritten ? (
        <label className={styles.written} data-screen-only>
          <input
            type="checkbox"
            checked={isWritten}
            onChange={(event) => setWritten(event.target.checked)}
          />
          {t("written")}
        </label>
      ) : null}
      <ReportPaper
        ref={paper}
        result={result}
        model={model}
        written={isWritten ? { name: whole.name ?? "", notes: whole.notes ?? "" } : null}
        link={link}
        isStale={freshness !== "fresh"}
      />
    </>
  );
}
