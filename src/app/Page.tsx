// The layout: header, cases, then the answer and its pictures beside the form.
import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { VIEWS, type View as ViewId } from "../store/appData";
import { selectFailure, selectFreshness, selectResult } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import { CaseNote } from "./CaseNote";
import { CasePicker } from "./CasePicker";
import type { AppParts } from "./createApp";
import { FormColumn } from "./FormColumn";
import { TopReasons } from "./factor/TopReasons";
import { OverviewView } from "./OverviewView";
import styles from "./Page.module.css";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { AnswerPanel } from "./panels/AnswerPanel";
import { StatusBanner } from "./panels/StatusBanner";
import { ViewTabs } from "./ViewTabs";

/** Loaded when it is first looked at: it brings the planner's worker along. */
const RecoverView = lazy(async () => ({
  default: (await import("./recover/RecoverView")).RecoverView,
}));

const WhyView = lazy(async () => ({ default: (await import("./why/WhyView")).WhyView }));

const VIEW_PARTS: { readonly [Id in ViewId]: ComponentType } = {
  overview: OverviewView,
  why: WhyView,
  recover: RecoverView,
};

export function Page({ firstPart }: Pick<AppParts, "firstPart">) {
  const { t } = useTranslation();
  const hasResult = useAppStore((state) => selectResult(state) !== null && state.model !== null);
  const view = useAppStore((state) => state.view);
  const View = VIEW_PARTS[view];
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
                <AnswerPanel reasons={<TopReasons />} />
                {VIEWS.length > 1 ? <ViewTabs /> : null}
                <div key={view}>
                  <Suspense fallback={<div className={styles.empty} aria-busy="true" />}>
                    <View />
                  </Suspense>
                </div>
                <CaseNote />
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
