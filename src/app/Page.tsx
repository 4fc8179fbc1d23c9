// The layout: header, cases, then the answer and its pictures beside the form.
import { type ComponentType, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isToolView, type View as ViewId } from "../store/appData";
import { selectFailure, selectFreshness, selectResult } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import { lazyPart } from "../ui/lazyPart";
import { CaseNote } from "./CaseNote";
import { CasePicker } from "./CasePicker";
import type { AppParts } from "./createApp";
import { FormColumn } from "./FormColumn";
import { TopReasons } from "./factor/TopReasons";
import { OverviewView } from "./OverviewView";
import { UpdateNotice } from "./offline/UpdateNotice";
import styles from "./Page.module.css";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { CommandPalette } from "./palette/CommandPalette";
import { AnswerPanel } from "./panels/AnswerPanel";
import { StatusBanner } from "./panels/StatusBanner";
import { ViewTabs } from "./ViewTabs";

const SupportView = lazyPart(async () => (await import("./support/SupportView")).SupportView);
const LearnView = lazyPart(async () => (await import("./learn/LearnView")).LearnView);
const BatchView = lazyPart(async () => (await import("./batch/BatchView")).BatchView);
const WhyView = lazyPart(async () => (await import("./why/WhyView")).WhyView);

const VIEW_PARTS: { readonly [Id in ViewId]: ComponentType } = {
  overview: OverviewView,
  why: WhyView,
  support: SupportView,
  batch: BatchView,
  learn: LearnView,
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
        {isToolView(view) ? (
          <Suspense fallback={<div className={styles.empty} aria-busy="true" />}>
            <View />
          </Suspense>
        ) : null}
        <div className={styles.columns} hidden={isToolView(view)}>
          <section className={styles.results} aria-label={t("page.results")}>
            <StatusBanner />
            {hasResult ? (
              <div className={isStale ? styles.stale : undefined} data-stale={isStale}>
                <AnswerPanel reasons={<TopReasons />} />
                <ViewTabs />
                {isToolView(view) ? null : (
                  <div key={view}>
                    <Suspense fallback={<div className={styles.empty} aria-busy="true" />}>
                      <View />
                    </Suspense>
                  </div>
                )}
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
      <UpdateNotice />
      <CommandPalette />
    </>
  );
}
