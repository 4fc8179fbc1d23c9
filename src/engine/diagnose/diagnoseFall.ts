// From two limits and whatever is known to the causes behind the fall: probabilities, yuan, what is
// left unexplained, and what to ask next. See docs/diagnosis.md.
import { roundShares } from "../maths/rounding";
import type { Model } from "../model/modelSchema";
import type { CauseFinding, Combination, Diagnosis, DiagnosisRequest } from "../results";
import type { Rule } from "../simulate/startingPoint";
import { rankQuestions } from "./askNext";
import { gatherEvidence, knownSignsOf } from "./causeEvidence";
import { buildFallModel, LEAST_YUAN, mixturesWith } from "./fallModel";
import { movesOf } from "./signMoves";
import { type Split, type SplitInputs, splitFall, splitWhole } from "./splitFall";
import { combine, entropyBits, marginals, type Weights, weigh } from "./weighCombinations";
import { weighEvidence } from "./weighEvidence";

const UNMODELLED = "unmodelled";
const MOST_COMBINATIONS = 5;
const MOST_QUESTIONS = 3;
/** Combinations below this probability have no say in the expected yuan. */
const LEAST_SAY = 1e-5;
/** How sure the leading cause must be to be told so; assumptions about words, not about the model. */
const CLEAR = { probability: 0.8, bits: 2 } as const;
const LIKELY = { probability: 0.5, bits: 4 } as const;

interface Hypothesis {
  readonly s: number;
  readonly isUnmodelled: boolean;
  readonly probability: number;
}

function likeliest({ modelled, unmodelled, total }: Weights, least: number): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (const [weights, isUnmodelled] of [
    [modelled, false],
    [unmodelled, true],
  ] as const) {
    for (let s = 0; s < weights.length; s++) {
      const probability = (weights[s] as number) / total;
      if (probability > least) found.push({ s, isUnmodelled, probability });
    }
  }
  return found.sort((one, other) => other.probability - one.probability);
}

function expectedYuan(hypotheses: readonly Hypothesis[], causes: number, inputs: SplitInputs) {
  const yuan = new Array<number>(causes).fill(0);
  let mass = 0;
  let unexplained = 0;
  for (const { s, isUnmodelled, probability } of hypotheses) {
    const split: Split = splitFall(s, isUnmodelled, inputs);
    let i = 0;
    for (let cause = 0; cause < causes; cause++) {
      if (!(s & (1 << cause))) continue;
      yuan[cause] = (yuan[cause] as number) + probability * (split.yuan[i++] as number);
    }
    mass += probability;
    unexplained += probability * split.unexplainedYuan;
  }
  const share = (value: number) => (mass > 0 ? value / mass : 0);
  return { yuan: yuan.map(share), unexplained: mass > 0 ? unexplained / mass : 0 };
}

function combinationOf(
  { s, isUnmodelled, probability }: Hypothesis,
  inputs: SplitInputs,
): Combination {
  const split = splitWhole(s, isUnmodelled, inputs);
  const members = inputs.model.causes.filter((_, i) => s & (1 << i));
  return {
    causeIds: [...members.map(({ id }) => id), ...(isUnmodelled ? [UNMODELLED] : [])],
    probability,
    parts: members.map(({ id }, i) => ({ causeId: id, yuan: split.yuan[i] ?? 0 })),
    unexplainedYuan: split.unexplainedYuan,
  };
}

function certaintyOf(leading: number, bits: number): Diagnosis["certainty"] {
  if (leading >= CLEAR.probability && bits <= CLEAR.bits) return "clear";
  return leading >= LIKELY.probability && bits <= LIKELY.bits ? "likely" : "uncertain";
}

/** An anomaly that may well be open goes before everything else. */
const SECURITY_FIRST = 0.3;

function pathOf(
  causes: readonly CauseFinding[],
  certainty: Diagnosis["certainty"],
  model: Model,
): Diagnosis["path"] {
  const kindOf = (id: string) => model.causes.find((cause) => cause.id === id)?.kind;
  if (
    causes.some(
      ({ causeId, probability }) => kindOf(causeId) === "security" && probability >= SECURITY_FIRST,
    )
  ) {
    return "security";
  }
  if (certainty === "uncertain") return "ask";
  switch (kindOf(causes[0]?.causeId ?? UNMODELLED)) {
    case "own":
      return "improve";
    case "error":
      return "appeal";
    case "platform":
      return "wait";
    default:
      return "ask";
  }
}

/** Deterministic. @param request checked: the limit fell, the product and the facts are known */
export function diagnoseFall(request: DiagnosisRequest, rule: Rule): Diagnosis {
  const { profile, before, limitBeforeYuan, limitNowYuan, answers, model } = request;
  const isZero = limitNowYuan < LEAST_YUAN;
  const known = { profile, before, formerLimitYuan: limitBeforeYuan, answers };
  const moves = movesOf(known, request.changes, rule);
  const evidence = gatherEvidence(moves, !isZero, model);
  const fall = buildFallModel(evidence, moves.signs, request, rule);
  const mixtures = mixturesWith(fall, fall.balance?.state.option ?? null);
  const all = combine(evidence, fall, model);
  const weights = weigh(all, mixtures, fall, isZero, model);
  const bits = entropyBits(weights);
  const inputs: SplitInputs = {
    all,
    mixtures,
    fall,
    limitBeforeYuan,
    limitNowYuan,
    suspends: evidence.causes.map(({ suspends }) => suspends),
    model,
  };
  const hypotheses = likeliest(weights, LEAST_SAY);
  const expected = expectedYuan(hypotheses, model.causes.length, inputs);
  const fallYuan = Math.round(limitBeforeYuan - limitNowYuan);
  const whole = roundShares([...expected.yuan, expected.unexplained], fallYuan);
  const probabilities = marginals(weights, model.causes.length);
  const unexplainedYuan = whole.at(-1) ?? 0;
  const causes = [
    ...model.causes.map(
      (cause, i): CauseFinding => ({
        causeId: cause.id,
        probability: probabilities[i] ?? 0,
        yuan: whole[i] ?? 0,
        signs: knownSignsOf(cause, moves.signs, model),
      }),
    ),
    {
      causeId: UNMODELLED,
      probability: probabilities[model.causes.length] ?? 0,
      yuan: unexplainedYuan,
      signs: [],
    },
  ].sort((one, other) => other.probability - one.probability);
  const certainty = certaintyOf(causes[0]?.probability ?? 0, bits);
  return {
    modelVersion: model.version,
    limitBeforeYuan,
    limitNowYuan,
    fallYuan,
    causes,
    combinations: hypotheses
      .slice(0, MOST_COMBINATIONS)
      .map((hypothesis) => combinationOf(hypothesis, inputs)),
    unexplainedYuan,
    entropyBits: bits,
    certainty,
    questions: rankQuestions({
      moves,
      evidence,
      all,
      weights,
      mixtures,
      fall,
      isZero,
      skipped: new Set(request.skipped),
      model,
    }).slice(0, MOST_QUESTIONS),
    path: pathOf(causes, certainty, model),
    evidence: weighEvidence(request, rule),
  };
}
