// In which entries the compared cases differ: product, facts, measures, events. What is the same in all
// is left out.
import { useTranslation } from "react-i18next";
import { FIELD_PATHS, factAt } from "../../profile/profile";
import type { Scenario } from "../../profile/scenario";
import { useFactText } from "../factor/useFactText";
import panel from "../panels/panel.module.css";
import { useModelName } from "../useModelName";
import { ScrollTable } from "./ScrollTable";
import type { ComparedResult } from "./useProjections";

interface EntriesTableProps {
  readonly results: readonly ComparedResult[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
  /** Lists of the same length may say the same in short and still differ. */
  readonly differs: boolean;
}

export function EntriesTable({ results }: EntriesTableProps) {
  const { t } = useTranslation("compare");
  const fact = useFactText();
  const nameOf = useModelName();
  const listed = (items: readonly string[]) => items.join(t("separator")) || t("none");

  function row<Value>(
    id: string,
    name: string,
    value: (scenario: Scenario) => Value,
    text: (value: Value) => string,
  ): Row {
    const values = results.map(({ scenario }) => value(scenario));
    const differs = new Set(values.map((each) => JSON.stringify(each))).size > 1;
    return { id, name, values: values.map(text), differs };
  }

  const rows = [
    row("product", t("product"), ({ productId }) => productId, nameOf),
    ...FIELD_PATHS.map((path) =>
      row(
        path,
        fact.name(path),
        ({ profile }) => factAt(profile, path),
        (value) => fact.value(path, value),
      ),
    ),
    row(
      "actions",
      t("actions"),
      ({ actions }) => actions,
      (actions) =>
        listed(
          actions.map(({ actionId, startMonth }) =>
            t("startsIn", { name: nameOf(actionId), n: startMonth }),
          ),
        ),
    ),
    row(
      "events",
      t("events"),
      ({ events }) => events,
      (events) =>
        listed(
          events.map(({ eventId, month }) => t("happensIn", { name: nameOf(eventId), n: month })),
        ),
    ),
  ].filter(({ differs }) => differs);

  return (
    <section className={panel.panel} aria-labelledby="compare-entries">
      <h3 id="compare-entries" className={panel.title}>
        {t("differs")}
      </h3>
      {rows.length === 0 ? <p className={panel.lead}>{t("same")}</p> : null}
      {rows.length === 0 ? null : (
        <ScrollTable caption={t("sideBySide")} testId="compare-entries">
          <thead>
            <tr>
              <th scope="col">{t("fact")}</th>
              {results.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, values }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={results[index]?.id}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}
