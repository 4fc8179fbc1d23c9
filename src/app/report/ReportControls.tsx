// Printing, pictures and data of the report.
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { Snapshot } from "../../share/snapshot";
import { writeSnapshot } from "../../share/storedSnapshot";
import { writeCsv } from "../../share/writeCsv";
import panel from "../panels/panel.module.css";
import { fileName, saveBlob, saveText } from "../share/saveAsFile";
import { type ChartPicture, pictureOfChart, pngOfPicture } from "./chartPicture";
import { monthFigures, monthRows } from "./monthRows";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

interface ReportControlsProps extends ReportProps {
  readonly snapshot: Snapshot;
  readonly hash: string;
  readonly paper: RefObject<HTMLElement | null>;
  readonly canPrint: boolean;
}

export function ReportControls(props: ReportControlsProps) {
  const { result, model, snapshot, hash, paper, canPrint } = props;
  const { t } = useTranslation("report");
  const { t: appText } = useTranslation("app");
  const language = useLanguage();
  const [said, say] = useState("");

  function nameOf(ending: string): string {
    return fileName(`${t("title")} ${hash}`, ending);
  }

  function picture(): ChartPicture | null {
    const chart = paper.current?.querySelector("[data-print-chart]");
    return chart ? pictureOfChart(chart, `${t("timeline")} · ${hash}`) : null;
  }

  function saveSvg(): void {
    const drawn = picture();
    if (drawn !== null) saveText(drawn.svg, nameOf("svg"), "svg");
    say(drawn === null ? t("failed") : t("saved", { file: nameOf("svg") }));
  }

  async function savePng(): Promise<void> {
    const drawn = picture();
    try {
      if (drawn === null) throw new Error("no chart");
      saveBlob(await pngOfPicture(drawn), nameOf("png"));
      say(t("saved", { file: nameOf("png") }));
    } catch {
      say(t("failed"));
    }
  }

  function saveCsv(): void {
    const rows = monthRows(result.projection, {
      name: snapshot.name ?? "",
      column: (column) => t(`csvColumns.${column}`),
      factor: (id) => {
        const factor = model.factors.find((each) => each.id === id);
        return factor ? pickText(factor.label, language) : id;
      },
      state: (state) => appText(`states.${state}`),
    });
    saveText(writeCsv(rows), nameOf("csv"), "csv");
    say(t("saved", { file: nameOf("csv") }));
  }

  function saveJson(): void {
    const figures = {
      checkCode: hash,
      case: JSON.parse(writeSnapshot(snapshot)),
      months: monthFigures(result.projection),
    };
    saveText(`${JSON.stringify(figures, null, 2)}\n`, nameOf("json"), "json");
    say(t("saved", { file: nameOf("json") }));
  }

  const exports = [
    ["png", () => void savePng()],
    ["svg", saveSvg],
    ["csv", saveCsv],
    ["json", saveJson],
  ] as const;
  return (
    <div className={styles.controls} data-screen-only>
      <button
        type="button"
        className={`${panel.button} ${styles.print}`}
        disabled={!canPrint}
        onClick={() => window.print()}
      >
        {t("print")}
      </button>
      {exports.map(([kind, save]) => (
        <button key={kind} type="button" className={panel.button} onClick={save}>
          {t(kind)}
        </button>
      ))}
      <p role="status" className={styles.said} data-testid="report-said">
        {canPrint ? said : t("waiting")}
      </p>
    </div>
  );
}
