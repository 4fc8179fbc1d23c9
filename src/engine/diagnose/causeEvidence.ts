// For each cause what is known for and against it, and what it would have done to the standing: a
// known fact says exactly how much, an unknown one only how much such causes usually do.
import type { Cause, Model } from "../model/modelSchema";
import { isWorse, type Moves, NO_MOVE, type SignMoves } from "./signMoves";

export interface CauseEvidence {
  /** Log of prior odds times likelihood ratio of the known signs. */
  readonly logOdds: number;
  /** How far the standing before the fall was from what it is without the cause, log-odds. */
  readonly base: number;
  /** What the cause took (negative) in log-odds, and of the scale in logs; means and variances. */
  readonly loss: number;
  readonly lossVariance: number;
  readonly scale: number;
  readonly scaleVariance: number;
  /** Probability that it suspends the line. */
  readonly suspends: number;
}

export interface Evidence {
  readonly causes: readonly CauseEvidence[];
  /** Standing of somebody in whom no cause is at work, log-odds, and its variance from signs. */
  readonly base: number;
  readonly baseVariance: number;
}

/** No option is impossible: people err. */
const LEAST_PROBABILITY = 1e-4;

interface Spread {
  readonly effects: number;
  readonly effectsVariance: number;
  readonly scale: number;
  readonly scaleVariance: number;
  readonly suspends: number;
}

function spreadOf(weights: readonly number[], { options }: SignMoves): Spread {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mean = (of: (i: number) => number) =>
    weights.reduce((sum, weight, i) => sum + (weight / total) * of(i), 0);
  const effects = mean((i) => options[i]?.effects ?? 0);
  const scale = mean((i) => options[i]?.scale ?? 0);
  return {
    effects,
    effectsVariance: mean((i) => ((options[i]?.effects ?? 0) - effects) ** 2),
    scale,
    scaleVariance: mean((i) => ((options[i]?.scale ?? 0) - scale) ** 2),
    suspends: mean((i) => (options[i]?.suspends ? 1 : 0)),
  };
}

function certain({
  effects,
  scale,
  suspends,
}: {
  effects: number;
  scale: number;
  suspends: boolean;
}) {
  return { effects, effectsVariance: 0, scale, scaleVariance: 0, suspends: suspends ? 1 : 0 };
}

/** The sign in somebody whose fall has other causes. */
function absentSpread(moves: SignMoves): Spread {
  const { kind } = moves.sign.reads;
  if (kind === "shareKept" || kind === "ofFormerLimit") return certain(NO_MOVE);
  if (moves.known) return certain(moves.known);
  return spreadOf(
    moves.sign.options.map(({ whenAbsent }) => whenAbsent),
    moves,
  );
}

export interface CauseSign {
  readonly moves: SignMoves;
  readonly whenPresent: readonly number[];
  readonly beforeOption: number;
}

export function signsOf(cause: Cause, moves: readonly SignMoves[]): CauseSign[] {
  return cause.signs.flatMap(({ sign, before, whenPresent }) => {
    const found = moves.find((each) => each.sign.id === sign);
    if (!found) return [];
    const { options } = found.sign;
    return [
      {
        moves: found,
        whenPresent: options.map(({ id }) => whenPresent[id] ?? 0),
        beforeOption: options.findIndex(({ id }) => id === before),
      },
    ];
  });
}

/** Whether an option is worse than what usually held before the cause. */
export function isWorseOption(option: number, { moves, beforeOption }: CauseSign): boolean {
  const now = moves.options[option];
  const then = moves.options[beforeOption];
  return now !== undefined && then !== undefined && isWorse(now, then);
}

/** Log-odds that the known value of a sign, and its having changed, speak for the cause. */
function weightOfSign(sign: CauseSign, { worsened }: Model["inference"]): number {
  const { moves, whenPresent } = sign;
  const { option } = moves.state;
  if (option === null) return 0;
  const present = Math.max(LEAST_PROBABILITY, whenPresent[option] ?? 0);
  const absent = Math.max(LEAST_PROBABILITY, moves.sign.options[option]?.whenAbsent ?? 0);
  const ofValue = Math.log(present / absent);
  if (moves.change === null || !isWorseOption(option, sign)) return ofValue;
  const [p, q] = [worsened.whenPresent.value, worsened.whenAbsent.value];
  return ofValue + Math.log(moves.change === "worse" ? p / q : (1 - p) / (1 - q));
}

export function knownSignsOf(cause: Cause, moves: readonly SignMoves[], model: Model) {
  return signsOf(cause, moves).flatMap((each) => {
    const { option } = each.moves.state;
    if (option === null) return [];
    return [
      {
        signId: each.moves.sign.id,
        optionId: each.moves.sign.options[option]?.id ?? "",
        change: isWorseOption(option, each) ? each.moves.change : null,
        weight: weightOfSign(each, model.inference),
      },
    ];
  });
}

/** @param showsLimit a limit above 0 is seen: options that suspend are less likely, as known */
function evidenceOf(
  cause: Cause,
  moves: readonly SignMoves[],
  showsLimit: boolean,
  { inference }: Model,
): CauseEvidence {
  const prior = cause.prior.value;
  const signs = signsOf(cause, moves);
  let logOdds = Math.log(prior / (1 - prior));
  let [base, loss, lossVariance, scale, scaleVariance, staysOpen] = [0, 0, 0, 0, 0, 1];
  for (const each of signs) {
    const { moves: sign, whenPresent, beforeOption } = each;
    const { state, options, known } = sign;
    logOdds += weightOfSign(each, inference);
    const seen = whenPresent.map((probability, i) =>
      showsLimit && options[i]?.suspends
        ? probability * (1 - inference.suspendedShowsZero.value)
        : probability,
    );
    if (state.option === null) logOdds += Math.log(seen.reduce((sum, each) => sum + each, 0));
    const now = known ? certain(known) : spreadOf(seen, sign);
    staysOpen *= 1 - now.suspends;
    // The balance has tables of its own.
    if (sign.sign.reads.kind === "ofFormerLimit") continue;
    if (sign.sign.reads.kind === "shareKept") {
      // The options speak of the time before: what was there then is gone now.
      base += now.effects;
      loss -= now.effects;
      scale -= now.scale;
    } else {
      const same = sign.change === "same" ? known : null;
      const then = sign.before?.move ?? same ?? options[beforeOption] ?? NO_MOVE;
      base += then.effects - absentSpread(sign).effects;
      loss += now.effects - then.effects;
      scale += now.scale - then.scale;
    }
    lossVariance += now.effectsVariance;
    scaleVariance += now.scaleVariance;
  }
  return { logOdds, base, loss, lossVariance, scale, scaleVariance, suspends: 1 - staysOpen };
}

/** Evidence of which only what some signs say has changed. */
export interface LastEvidence {
  readonly signs: ReadonlySet<string>;
  readonly evidence: Evidence;
}

/** @param last causes that its signs say nothing of are taken from there */
export function gatherEvidence(
  { today, signs }: Moves,
  showsLimit: boolean,
  model: Model,
  last?: LastEvidence,
): Evidence {
  const absent = signs.map(absentSpread);
  return {
    causes: model.causes.map((cause, i) => {
      const known = last?.evidence.causes[i];
      const isTouched = cause.signs.some(({ sign }) => last?.signs.has(sign));
      return known && !isTouched ? known : evidenceOf(cause, signs, showsLimit, model);
    }),
    base: today.effects + absent.reduce((sum, { effects }) => sum + effects, 0),
    baseVariance: absent.reduce((sum, { effectsVariance }) => sum + effectsVariance, 0),
  };
}
