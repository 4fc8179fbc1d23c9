// How far the table is, and how it ended.
import { useTranslation } from "react-i18next";
import { formatCount } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import panel from "../panels/panel.module.css";
import styles from "./BatchView.module.css";
import type { Batch } from "./useBatch";

export function BatchProgress({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation("batch");
  const language = useLanguage();
  const { stage, rows, total, cancel } = batch;
  const count = (n: number) => formatCount(n, language);
  const faulty = rows.filter(({ screening }) => screening === null).length;

  function ending(): string {
    const figures = { count: rows.length, rows: count(rows.length), faulty: count(faulty) };
    switch (stage.kind) {
      case "done":
        return t("done", { ...figures, seconds: formatCount(stage.seconds, language, 1) });
      case "cancelled":
        return t("cancelled", figures);
      case "failed":
        return t("failed", { ...figures, message: stage.message });
      case "tooManyRows":
        return t("tooManyRows", { rows: count(stage.rows), most: count(stage.most) });
      default:
        return "";
    }
  }

  return (
    <div className={styles.progress}>
      {stage.kind === "running" ? (
        <>
          <label className={styles.bar}>
            <span>
              {t("running", {
                count: total ?? 0,
                done: count(rows.length),
                all: total === null ? "…" : count(total),
              })}
            </span>
            <progress value={rows.length} max={total ?? 1} />
          </label>
          <button type="button" className={panel.button} onClick={cancel}>
            {t("cancel")}
          </button>
        </>
      ) : null}
      <p role="status">{ending()}</p>
    </div>
  );
}
