// What a coalition of factors is worth, one coalition at a time: the plain rule on one mixed path,
// without records and without allocating. As quick as the naive way can fairly be made; the engine
// is measured against it. Shares no code with src/engine/attribute.

import { rawTarget, roundTarget } from "../../src/engine/limit/targetLimit";
import { curveAt } from "../../src/engine/maths/curve";
import { roundTo } from "../../src/engine/maths/rounding";
import type { RequestPaths } from "../../src/engine/requestPaths";
import { scoreOf } from "../../src/engine/score/scoreProfile";
import { FREEZES, SUSPENDS, utilisationAt } from "../../src/engine/simulate/factorPaths";
import { startLimit } from "../../src/engine/simulate/runReviews";

/** Writes the usable yuan of every month into `usable`, from `at` on. */
export type Worth = (members: number, usable: Int32Array, at: number) => void;

/** Bit f of `members` says that factor f of the model is on the person's own side. */
export function leanWorth({ own, reference, rule, context }: RequestPaths): Worth {
  const { model, compiled, product, calibration } = context;
  const count = rule.model.factors.length;
  const holder = (lever: "income" | "otherDebt" | "policy") =>
    model.factors.findIndex(({ levers }) => levers.includes(lever));
  const [incomeHolder, debtHolder, policyHolder] = [
    holder("income"),
    holder("otherDebt"),
    holder("policy"),
  ];
  const utilisationHolder = compiled.utilisationFactor;
  const { downShare, upShare } = model.review;
  const step = model.limitRule.roundingYuan.value;
  const length = own.paths.months + 1;

  return (members, usable, at) => {
    const side = (factor: number) => ((members >> factor) & 1 ? own.paths : reference.paths);
    const income = side(incomeHolder);
    const debt = side(debtHolder);
    const policy = side(policyHolder);
    const ownUtilisation = ((members >> utilisationHolder) & 1) === 1;
    let limit = 0;
    for (let month = 0; month < length; month++) {
      let effects = ownUtilisation
        ? compiled.utilisationEffect(utilisationAt(own.paths.utilisation, month, limit))
        : (reference.reviews.utilisationEffect[month] as number);
      let flags = 0;
      let multiplier = policy.policyMultiplier[month] as number;
      for (let factor = 0; factor < count; factor++) {
        const paths = side(factor);
        effects += paths.effects[factor]?.[month] as number;
        flags |= paths.flags[factor]?.[month] as number;
        multiplier *= paths.gateMultiplier[factor]?.[month] as number;
      }
      const multiple = curveAt(
        compiled.scoreMultiple,
        scoreOf(effects, compiled.healthyEffects, model),
      );
      const inputs = {
        incomeYuan: income.incomeYuan[month] as number,
        provenIncomeYuan: income.provenIncomeYuan[month] as number,
        otherDebtYuan: debt.otherDebtYuan[month] as number,
        multiplier,
      };
      const raw = rawTarget(multiple, inputs, calibration, product, model);
      const target = roundTarget(raw, calibration, product, model);
      if (month === 0) limit = startLimit(raw, context);
      else if (target < limit) limit = roundTo(limit + downShare.value * (target - limit), step);
      else if (!(flags & FREEZES)) {
        limit = roundTo(limit + upShare.value * (target - limit), step);
      }
      usable[at + month] = flags & SUSPENDS ? 0 : limit;
    }
  };
}
