// One term of a factor drawn: its curve with the person's point to drag, or a table's options to
// choose from. Both edit the form, which answers as if the user had typed.
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { TableTermBars } from "../../charts/TableTermBars";
import type { Factor, Model } from "../../engine";
import { fieldOf } from "../../form/formFields";
import { useFormText } from "../../form/formText";
import { type FactValue, type FieldPath, factAt } from "../../profile/profile";
import { selectActive, selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { lazyPart } from "../../ui/lazyPart";
import { editFromCurve, standingOf, stepOfCurve, unitOfCurve } from "./editFromCurve";
import styles from "./FactorCard.module.css";
import { useFactText } from "./useFactText";

const FactorCurve = lazyPart(async () => (await import("../../charts/FactorCurve")).FactorCurve);

type Term = Factor["terms"][number];

export interface FactorTermProps {
  readonly term: Term;
  /** Where the person stands on the term's curve. */
  readonly input: number | null;
  readonly model: Model;
}

export function FactorTerm({ term, input, model }: FactorTermProps) {
  switch (term.kind) {
    case "curve":
      return <CurveTerm term={term} input={input} model={model} />;
    case "table":
      return <TableTerm term={term} model={model} />;
    case "overdues":
      // Its list is in the form and its facts in the table above; there is no one number to draw.
      return null;
  }
}

/** What the term's input is called. */
function useInputName(term: Extract<Term, { readonly kind: "curve" }>): string {
  const { t } = useTranslation("factor");
  const text = useFactText();
  const { input } = term;
  if (input.kind === "lineUtilisation") return t("inputs.lineUtilisation");
  if (input.kind === "ratio") return t("inputs.ratio");
  if (input.kind === "windowSum") return t("inputs.windowSum", { count: input.months });
  return text.name(input.fact as FieldPath);
}

/** The healthy reference's place on the curve, where the model states it as a number. */
function healthyInputOf(term: Extract<Term, { readonly kind: "curve" }>, { healthy }: Model) {
  const { input } = term;
  switch (input.kind) {
    case "lineUtilisation":
      return healthy.utilisationRatio.value;
    case "ratio":
      return healthy.ofIncome[input.fact] ?? null;
    case "windowSum": {
      const rows = healthy.facts[input.fact];
      return Array.isArray(rows)
        ? rows.reduce((sum: number, row) => sum + ((row as { count?: number }).count ?? 1), 0)
        : null;
    }
    case "fact": {
      const value = healthy.facts[input.fact];
      return typeof value === "number" ? value : null;
    }
  }
}

function CurveTerm({
  term,
  input,
  model,
}: FactorTermProps & { readonly term: Extract<Term, { readonly kind: "curve" }> }) {
  const { t } = useTranslation("factor");
  const name = useInputName(term);
  const editFact = useAppStore((state) => state.editFact);
  const limitYuan = useAppStore((state) => selectResult(state)?.projection.grantedYuan[0] ?? 0);
  const incomeYuan = useAppStore(
    (state) => selectActive(state).scenario.profile.income.monthlyIncomeYuan ?? 0,
  );
  const standing = useAppStore((state) =>
    standingOf(term, selectActive(state).scenario.profile, limitYuan),
  );
  const [first, last] = [term.knots[0], term.knots.at(-1)];
  if (!first || !last) return null;
  return (
    <div className={styles.term}>
      <h3 className={styles.termTitle}>{name}</h3>
      <p className={styles.hint}>{t("dragHint")}</p>
      <Suspense fallback={<div className={styles.curvePlace} />}>
        <FactorCurve
          label={name}
          knots={term.knots}
          unit={unitOfCurve(term)}
          input={standing ?? input}
          healthyInput={healthyInputOf(term, model)}
          min={first[0]}
          max={last[0]}
          step={stepOfCurve(term)}
          onDrag={(x) => {
            const { path, value } = editFromCurve(term, x, { incomeYuan, limitYuan });
            editFact(path, value);
          }}
        />
      </Suspense>
    </div>
  );
}

/** "true" and "false" are a flag's options. */
function factValueOf(path: FieldPath, id: string): FactValue {
  return fieldOf(path).kind === "flag" ? id === "true" : id;
}

function TableTerm({
  term,
  model,
}: {
  readonly term: Extract<Term, { readonly kind: "table" }>;
  readonly model: Model;
}) {
  const form = useFormText();
  const text = useFactText();
  const path = term.fact as FieldPath;
  const editFact = useAppStore((state) => state.editFact);
  const current = useAppStore((state) => factAt(selectActive(state).scenario.profile, path));
  const healthy = model.healthy.facts[term.fact];
  return (
    <div className={styles.term}>
      <TableTermBars
        label={text.name(path)}
        options={Object.entries(term.values).map(([id, effect]) => ({
          id,
          effect,
          label:
            fieldOf(path).kind === "flag"
              ? form.t(id === "true" ? "yes" : "no")
              : form.t(`fields.${path}.options.${id}`),
        }))}
        currentId={current === null ? null : String(current)}
        healthyId={healthy === undefined ? null : String(healthy)}
        onChoose={(id) => editFact(path, factValueOf(path, id))}
      />
    </div>
  );
}
