// The layout: header, cases, then the answer and its pictures beside the form.
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { selectFailure, selectFreshness, selectResult } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import { CaseNote } from "./CaseNote";
import { CasePicker } from "./CasePicker";
import type { AppParts } from "./createApp";
import { FormColumn } from "./FormColumn";
import { FactorCard } from "./factor/FactorCard";
import styles from "./Page.module.css";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { AnswerPanel } from "./panels/AnswerPanel";
import { MonthPanel } from "./panels/MonthPanel";
import { SpiralPanel } from "./panels/SpiralPanel";
import { StatusBanner } from "./panels/StatusBanner";
import { TablePanel } from "./panels/TablePanel";
import { WaterfallPanel } from "./panels/WaterfallPanel";
import { PlanPanel } from "./plan/PlanPanel";
import { TimelinePanel } from "./TimelinePanel";

export function Page({ firstPart }: Pick<AppParts, "firstPart">) {
  const { t } = useTranslation();
  const hasResult = useAppStore((state) => selectResult(state) !== null && state.model !== null);
  const workspaceId = useAppStore((state) => selectResult(state)?.workspaceId);
  const hasFailed = useAppStore((state) => selectFailure(state) !== null);
  const isStale = useAppStore((state) => selectFreshness(state).startsWith("stale"));
  useEffect(() => {
    if (hasResult && firstPart) document.getElementById(firstPart)?.scrollIntoView();
  }, [hasResult, firstPart]);
  return (
    <>
      <a className={styles.skip} href="#answer">
        {t("page.skip")}
      </a>
      <PageHeader />
      <main className={styles.page} data-case={workspaceId}>
        <CasePicker />
        <div className={styles.columns}>
          <section className={styles.results} aria-label={t("page.results")}>
            <StatusBanner />
            {hasResult ? (
              <div className={isStale ? styles.stale : undefined} data-stale={isStale}>
                <AnswerPanel />
                <CaseNote />
                <TimelinePanel />
                <PlanPanel />
                <FactorCard />
                <div className={styles.pair}>
                  <WaterfallPanel />
                  <MonthPanel />
                </div>
                <SpiralPanel />
                <TablePanel />
              </div>
            ) : (
              <div className={styles.empty} aria-busy={!hasFailed}>
                <p>{t(hasFailed ? "page.noResult" : "page.computing")}</p>
              </div>
            )}
          </section>
          <FormColumn />
        </div>
      </main>
      <PageFooter />
    </>
  );
}
