// The rows: searched, filtered, sorted, and drawn only where they can be seen, so that ten thousand
// scroll like twenty.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useAppStore } from "../../store/useAppStore";
import type { BatchRow } from "../../worker/protocol/batch";
import panel from "../panels/panel.module.css";
import { useModelName } from "../useModelName";
import { BatchFilters } from "./BatchFilters";
import { BatchLine } from "./BatchLine";
import styles from "./BatchView.module.css";
import { type BatchChoice, chosenRows, isScreened, SORT_KEYS } from "./batchRows";
import { useSaveTables } from "./saveTables";

const ROW_PX = 56;
const ROWS_AHEAD = 8;

interface BatchResultsProps {
  readonly rows: readonly BatchRow[];
  readonly headings: readonly string[];
  readonly fileName: string;
}

export function BatchResults({ rows, headings, fileName }: BatchResultsProps) {
  const { t } = useTranslation("batch");
  const language = useLanguage();
  const factors = useAppStore((state) => state.model?.factors) ?? [];
  const nameOf = useModelName();
  const [choice, setChoice] = useState<BatchChoice>({
    sortBy: "row",
    ascending: true,
    search: "",
    state: "any",
    factorId: "any",
  });
  const shown = useMemo(() => chosenRows(rows, choice), [rows, choice]);
  const faulty = useMemo(() => rows.filter((row) => !isScreened(row)), [rows]);
  const save = useSaveTables(fileName);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: ROWS_AHEAD,
  });
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);

  function sortBy(key: BatchChoice["sortBy"]): void {
    const isSame = choice.sortBy === key;
    setChoice({ ...choice, sortBy: key, ascending: isSame ? !choice.ascending : true });
  }

  return (
    <>
      <BatchFilters choice={choice} factors={factors} onChoice={setChoice} />
      <div className={styles.actions}>
        <p className={styles.note}>
          {t("shown", {
            count: rows.length - faulty.length,
            n: formatCount(shown.length, language),
            all: formatCount(rows.length - faulty.length, language),
          })}
        </p>
        <button type="button" className={panel.button} onClick={() => save.results(shown)}>
          {t("export")}
        </button>
        {faulty.length > 0 ? (
          <button
            type="button"
            className={panel.button}
            onClick={() => save.faults(faulty, headings)}
          >
            {t("exportFaults", { n: formatCount(faulty.length, language) })}
          </button>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section ref={scroller} className={styles.scroller} aria-label={t("table")} tabIndex={0}>
        <table className={styles.table} aria-rowcount={shown.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {SORT_KEYS.map((key) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={
                    choice.sortBy !== key ? "none" : choice.ascending ? "ascending" : "descending"
                  }
                >
                  <button type="button" onClick={() => sortBy(key)}>
                    {t(`sort.${key}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer px={above} />
            {seen.map(({ index, key }) => {
              const row = shown[index];
              return row ? <BatchLine key={key} row={row} index={index} nameOf={nameOf} /> : null;
            })}
            <Spacer px={below} />
          </tbody>
        </table>
      </section>
    </>
  );
}

function Spacer({ px }: { readonly px: number }) {
  return px > 0 ? <tr style={{ height: px }} /> : null;
}
