// The layout: header, cases, then the answer and its pictures beside the form; or one of the tools.
import { type ComponentType, useDeferredValue, useEffect, useLayoutEffect } from "react";
import { useTranslation } from "react-i18next";
import { isToolView, type QUESTION_VIEWS, type View as ViewId } from "../store/appData";
import { selectActive, selectFailure, selectFreshness, selectResult } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import { InTurn } from "../ui/InTurn";
import { Later } from "../ui/Later";
import { lazyPart, lazyView } from "../ui/lazyPart";
import { CaseNote } from "./CaseNote";
import { CasePicker } from "./CasePicker";
import type { AppParts } from "./createApp";
import { TopReasons } from "./factor/TopReasons";
import { LoadGuard } from "./LoadGuard";
import { OverviewView } from "./OverviewView";
import { UpdateNotice } from "./offline/UpdateNotice";
import styles from "./Page.module.css";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { CommandPalette } from "./palette/CommandPalette";
import { AnswerPanel } from "./panels/AnswerPanel";
import { StatusBanner } from "./panels/StatusBanner";
import { LinkFaultNote } from "./share/LinkFaultNote";
import { showOnceThere } from "./showPart";
import { ToolPage } from "./ToolPage";
import { ViewTabs } from "./ViewTabs";

const WhyView = lazyView(async () => (await import("./why/WhyView")).WhyView);
const OpenedBar = lazyView(async () => (await import("./opened/OpenedBar")).OpenedBar);
/** Loaded when it is first looked at: it brings the planner's worker along. */
const RecoverView = lazyView(async () => (await import("./recover/RecoverView")).RecoverView);

/** The form brings its own library and the rules that check entries: the answer comes before it. */
const FormColumn = lazyPart(async () => (await import("./FormColumn")).FormColumn);

/**
 * The same element in every drawing: what changes around it while it is being loaded would else draw
 * it whole and at once, instead of in slices.
 */
const FORM_COLUMN = (
  <LoadGuard waiting={<section />}>
    <FormColumn />
  </LoadGuard>
);

const VIEW_PARTS: { readonly [Id in (typeof QUESTION_VIEWS)[number]]: ComponentType } = {
  overview: OverviewView,
  why: WhyView,
  recover: RecoverView,
};

/** Tools that speak of no single case. */
const WITHOUT_CASE: ReadonlySet<ViewId> = new Set<ViewId>(["cases", "compare", "batch", "learn"]);

interface PageProps extends Pick<AppParts, "firstPart"> {
  readonly onReady?: (() => void) | undefined;
}

export function Page({ firstPart, onReady }: PageProps) {
  const { t } = useTranslation();
  const isAnswered = useAppStore((state) => selectResult(state) !== null && state.model !== null);
  // The first answer is drawn in slices; one that is gone is gone at once.
  const hasResult = useDeferredValue(isAnswered) && isAnswered;
  const view = useAppStore((state) => state.view);
  const View = isToolView(view) ? null : VIEW_PARTS[view];
  const hasOwner = useAppStore((state) =>
    ["shared", "kept"].includes(selectActive(state).origin.kind),
  );
  const workspaceId = useAppStore((state) => selectResult(state)?.workspaceId);
  const hasFailed = useAppStore((state) => selectFailure(state) !== null);
  const isStale = useAppStore((state) => selectFreshness(state).startsWith("stale"));
  const isReady = hasResult || hasFailed || View === null;
  useLayoutEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);
  useEffect(() => {
    return hasResult && firstPart ? showOnceThere(firstPart, document) : undefined;
  }, [hasResult, firstPart]);
  return (
    <>
      <a className={styles.skip} href={View ? "#answer" : "#tool"}>
        {t("page.skip")}
      </a>
      <PageHeader />
      <main className={styles.page} data-case={workspaceId}>
        {WITHOUT_CASE.has(view) ? null : <CasePicker />}
        <LinkFaultNote />
        {hasOwner && !WITHOUT_CASE.has(view) ? (
          <LoadGuard waiting={null}>
            <OpenedBar />
          </LoadGuard>
        ) : null}
        {View ? (
          <div className={styles.columns}>
            <InTurn>
              <section className={styles.results} aria-label={t("page.results")}>
                <StatusBanner />
                {hasResult ? (
                  <div className={isStale ? styles.stale : undefined} data-stale={isStale}>
                    <AnswerPanel reasons={<TopReasons />} />
                    <ViewTabs />
                    <div key={view}>
                      <LoadGuard waiting={<div className={styles.empty} aria-busy="true" />}>
                        <Later waiting={<div className={styles.empty} aria-busy="true" />}>
                          <View />
                        </Later>
                      </LoadGuard>
                    </div>
                    <Later>
                      <CaseNote />
                    </Later>
                  </div>
                ) : (
                  <div className={styles.empty} aria-busy={!hasFailed}>
                    <p>{t(hasFailed ? "page.noResult" : "page.computing")}</p>
                  </div>
                )}
              </section>
              {FORM_COLUMN}
            </InTurn>
          </div>
        ) : isToolView(view) ? (
          <ToolPage view={view} />
        ) : null}
      </main>
      <PageFooter />
      <UpdateNotice />
      <CommandPalette />
    </>
  );
}
