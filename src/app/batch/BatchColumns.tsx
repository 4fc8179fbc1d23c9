// Which column holds which fact: what was recognised, with the first row beside it, to be put right by
// hand. A fact that two columns claim is taken from neither.
import { useTranslation } from "react-i18next";
import { useFormText } from "../../form/formText";
import { type ColumnUse, TEMPLATE_COLUMNS } from "../../share/table/profileColumns";
import styles from "./BatchView.module.css";

interface BatchColumnsProps {
  readonly headings: readonly string[];
  readonly sample: readonly string[];
  readonly uses: readonly ColumnUse[];
  readonly onUses: (uses: readonly ColumnUse[]) => void;
}

export function BatchColumns({ headings, sample, uses, onUses }: BatchColumnsProps) {
  const { t } = useTranslation("batch");
  const form = useFormText();
  const label = (use: Exclude<ColumnUse, null>) =>
    use === "name" ? t("nameColumn") : form.t(`fields.${use}.label`);
  const unused = uses.filter((use) => use === null).length;

  /** A fact has one column: whoever claims it takes it from the other. */
  function claim(column: number, use: ColumnUse): void {
    onUses(uses.map((old, i) => (i === column ? use : old === use ? null : old)));
  }

  return (
    <details className={styles.columns} open={unused > 0}>
      <summary>
        {t("columns", { used: uses.length - unused, count: uses.length })}
        {unused > 0 ? (
          <span className={styles.unused}>{t("unusedColumns", { count: unused })}</span>
        ) : null}
      </summary>
      <ul className={styles.columnList}>
        {headings.map((heading, column) => (
          // Headings may repeat; a column's place is its name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <li key={column}>
            <label className={styles.column}>
              <span className={styles.heading}>{heading || t("noHeading", { n: column + 1 })}</span>
              <span className={styles.sample}>{sample[column] ?? ""}</span>
              <select
                value={uses[column] ?? ""}
                onChange={(event) =>
                  claim(
                    column,
                    event.currentTarget.value === ""
                      ? null
                      : (event.currentTarget.value as ColumnUse),
                  )
                }
              >
                <option value="">{t("notUsed")}</option>
                {TEMPLATE_COLUMNS.map((use) => (
                  <option key={use} value={use}>
                    {label(use)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
