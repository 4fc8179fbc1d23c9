// What the compared plans ask and bring, one beside the other, with every action that not all of them
// take; one press takes one.
import { useTranslation } from "react-i18next";
import type { RecoveryPlan } from "../../engine";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { isSamePlan } from "../recover/isSamePlan";
import { usePlanText } from "../recover/usePlanText";
import type { Recovery } from "../recover/useRecovery";
import { ScrollTable } from "./ScrollTable";
import type { ComparedResult } from "./useProjections";

export interface ComparedPlan extends ComparedResult {
  readonly plan: RecoveryPlan;
}

interface PlanTableProps {
  readonly plans: readonly ComparedPlan[];
  readonly recovery: Recovery;
}

function startOf({ actions }: RecoveryPlan, id: string): number | null {
  return actions.find(({ actionId }) => actionId === id)?.startMonth ?? null;
}

export function PlanTable({ plans, recovery }: PlanTableProps) {
  const { t } = useTranslation("compare");
  const text = usePlanText();
  const setScenario = useAppStore((state) => state.setScenario);
  const setMeasuresOn = useAppStore((state) => state.setMeasuresOn);
  const { byMonth } = recovery.goal;
  const actionIds = [
    ...new Set(plans.flatMap(({ plan }) => plan.actions.map(({ actionId }) => actionId))),
  ];
  const isShared = (id: string) => new Set(plans.map(({ plan }) => startOf(plan, id))).size === 1;
  const shared = actionIds.filter(isShared);
  const rows: readonly (readonly [string, (plan: RecoveryPlan) => string])[] = [
    [t("bestIn"), text.planName],
    [
      t("reached"),
      ({ reachedMonth }) => (reachedMonth === null ? t("notReached") : text.month(reachedMonth)),
    ],
    [
      t("limitAt", { month: text.month(byMonth) }),
      ({ usableYuan }) => text.yuan(usableYuan[byMonth] ?? 0),
    ],
    [t("effort"), ({ effort }) => t("effortPoints", { count: effort })],
    [t("moneyPeak"), ({ moneyPeakYuan }) => text.yuan(moneyPeakYuan)],
    [t("moneyAll"), ({ moneyYuan }) => text.yuan(moneyYuan.reduce((sum, yuan) => sum + yuan, 0))],
    [t("actionCount"), ({ actions }) => String(actions.length)],
    [t("proof"), ({ proven }) => t(proven ? "proven" : "unproven")],
    ...actionIds
      .filter((id) => !isShared(id))
      .map((id) => {
        const value = (plan: RecoveryPlan) => {
          const start = startOf(plan, id);
          return start === null ? "–" : t("actionFrom", { month: text.month(start) });
        };
        return [text.name(id), value] as const;
      }),
  ];

  function take({ actions }: RecoveryPlan): void {
    setScenario({ actions });
    setMeasuresOn(true);
  }

  return (
    <section className={panel.panel} aria-labelledby="compare-plans">
      <h3 id="compare-plans" className={panel.title}>
        {t("plansTitle")}
      </h3>
      {shared.length > 0 ? (
        <p className={panel.lead}>
          {t("sharedActions", { names: shared.map(text.name).join(t("separator")) })}
        </p>
      ) : null}
      <ScrollTable caption={t("plansTable")} testId="compare-plans-table">
        <thead>
          <tr>
            <th scope="col">{t("fact")}</th>
            {plans.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {plans.map(({ id, plan }) => (
                <td key={id}>{value(plan)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("take")}</th>
            {plans.map(({ id, name, plan }) => {
              const isChosen = isSamePlan(plan.actions, recovery.scenario.actions);
              return (
                <td key={id}>
                  <button
                    type="button"
                    className={panel.button}
                    aria-pressed={isChosen}
                    aria-label={`${t(isChosen ? "inUse" : "takeThis")}: ${name}`}
                    onClick={() => take(plan)}
                  >
                    {t(isChosen ? "inUse" : "takeThis")}
                  </button>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </ScrollTable>
    </section>
  );
}
