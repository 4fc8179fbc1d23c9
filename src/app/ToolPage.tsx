// A view that does something with the entries instead of answering a question: alone on the page,
// loaded when it is opened, with a way back to the result.
import { type ComponentType, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ToolView } from "../store/appData";
import { VIEWS } from "../store/appData";
import { useAppStore } from "../store/useAppStore";
import { lazyView } from "../ui/lazyPart";
import { addressOf } from "./followAddress";
import { LoadGuard } from "./LoadGuard";
import styles from "./ToolPage.module.css";

const TOOLS: { readonly [Id in ToolView]: ComponentType } = {
  cases: lazyView(async () => (await import("./keep/CasesView")).CasesView),
  compare: lazyView(async () => (await import("./compare/CompareView")).CompareView),
  plans: lazyView(async () => (await import("./compare/PlansView")).PlansView),
  report: lazyView(async () => (await import("./report/ReportView")).ReportView),
  support: lazyView(async () => (await import("./support/SupportView")).SupportView),
  batch: lazyView(async () => (await import("./batch/BatchView")).BatchView),
  learn: lazyView(async () => (await import("./learn/LearnView")).LearnView),
};

export function ToolPage({ view }: { readonly view: ToolView }) {
  const { t } = useTranslation("menu");
  const activeWorkspace = useAppStore((state) => state.activeWorkspace);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever came by the menu goes on reading here; a page that was opened here begins at its top.
  const isFirst = useRef(document.activeElement === document.body);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the view
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [view]);
  const Tool = TOOLS[view];
  return (
    <section className={styles.tool} id="tool" aria-labelledby="tool-title">
      <div className={styles.head} data-screen-only>
        <h2 id="tool-title" className={styles.title} ref={heading} tabIndex={-1}>
          {t(`entries.${view}.name`)}
        </h2>
        <a
          className={styles.back}
          data-off-paper
          href={addressOf({ activeWorkspace, view: VIEWS[0], selectedMonth: 0 })}
        >
          {t("back")}
        </a>
      </div>
      <LoadGuard key={view} waiting={<p aria-busy="true">{t("loading")}</p>}>
        <Tool />
      </LoadGuard>
    </section>
  );
}
