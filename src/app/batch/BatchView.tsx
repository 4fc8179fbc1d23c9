// A table of many people for a support team: chosen, its columns checked, gone through in workers, and
// read or exported. Nothing of it is kept anywhere: leaving the view forgets it.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FIELD_PATHS } from "../../profile/profile";
import { decodeText } from "../../share/table/decodeText";
import { type ColumnUse, matchColumns } from "../../share/table/profileColumns";
import { readCsv } from "../../share/table/readCsv";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { BatchColumns } from "./BatchColumns";
import { BatchProgress } from "./BatchProgress";
import { BatchResults } from "./BatchResults";
import styles from "./BatchView.module.css";
import { factNames, optionWords } from "./batchWords";
import { saveTemplate } from "./saveTables";
import { useBatch } from "./useBatch";

/** A table of 10,000 people with every fact stays below this. */
const MOST_BYTES = 20_000_000;
const SAMPLE_ROWS = 2;

interface Table {
  readonly name: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly sample: readonly string[];
  readonly uses: readonly ColumnUse[];
}

type FileFault = "empty" | "tooLarge" | "notText" | "noRows" | "unreadable";

export function BatchView() {
  const { t, i18n } = useTranslation("batch");
  const [table, setTable] = useState<Table | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const batch = useBatch();
  const startMonth = useAppStore((state) => selectActive(state).scenario.startMonth);
  const productId = useAppStore((state) => selectActive(state).scenario.productId);

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    batch.clear();
    setTable(null);
    const decoded = await file.arrayBuffer().then(
      (bytes) => decodeText(bytes, MOST_BYTES),
      () => ({ ok: false, fault: "unreadable" }) as const,
    );
    if (!decoded.ok) {
      setFault(decoded.fault);
      return;
    }
    const [headings = [], sample] = readCsv(decoded.text, SAMPLE_ROWS);
    if (!sample) {
      setFault("noRows");
      return;
    }
    setFault(null);
    const uses = matchColumns(headings, factNames(i18n));
    setTable({ name: file.name, text: decoded.text, headings, sample, uses });
  }

  const known = table?.uses.filter((use) => use !== null && use !== "name").length ?? 0;
  return (
    <div>
      <p className={panel.lead}>{t("lead", { facts: FIELD_PATHS.length })}</p>
      <div className={styles.actions}>
        <label className={styles.file}>
          <span>{t("choose")}</span>
          <input
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" className={panel.button} onClick={() => saveTemplate(i18n)}>
          {t("template")}
        </button>
      </div>
      <p role="alert" className={styles.fault}>
        {fault === null ? "" : t(`faults.${fault}`)}
      </p>
      {table ? (
        <>
          <BatchColumns
            headings={table.headings}
            sample={table.sample}
            uses={table.uses}
            onUses={(uses) => setTable({ ...table, uses })}
          />
          <div className={styles.actions}>
            <button
              type="button"
              className={styles.start}
              disabled={known === 0 || batch.stage.kind === "running"}
              onClick={() =>
                batch.start({
                  text: table.text,
                  uses: table.uses,
                  words: optionWords(i18n),
                  product: productId,
                  startMonth,
                })
              }
            >
              {t("start")}
            </button>
            {known === 0 ? <p className={styles.fault}>{t("noColumns")}</p> : null}
          </div>
          <BatchProgress batch={batch} />
          {batch.rows.length > 0 || batch.stage.kind === "running" ? (
            <BatchResults rows={batch.rows} headings={table.headings} fileName={table.name} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
