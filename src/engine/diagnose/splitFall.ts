// What a fall owes to each cause of a combination: exact Shapley shares of the simulated fall, then
// set to what the combination explains of the observed one.
import { roundShares } from "../maths/rounding";
import type { Model } from "../model/modelSchema";
import { type FallModel, LEAST_YUAN, type Mixture } from "./fallModel";
import { lookUp } from "./fallTable";
import { type Combinations, expectAt } from "./weighCombinations";

export interface SplitInputs {
  readonly all: Combinations;
  readonly mixtures: readonly Mixture[];
  readonly fall: FallModel;
  readonly limitBeforeYuan: number;
  readonly limitNowYuan: number;
  /** Probability that each cause suspends the line. */
  readonly suspends: readonly number[];
  readonly model: Model;
}

export interface Split {
  /** Exact yuan by cause of the combination. */
  readonly yuan: readonly number[];
  readonly unexplainedYuan: number;
}

function membersOf(s: number): number[] {
  const members: number[] = [];
  for (let i = 0; 1 << i <= s; i++) if (s & (1 << i)) members.push(i);
  return members;
}

/** Simulated fall of every part of a combination, yuan: the others are as before the fall. */
function partialFalls(s: number, members: readonly number[], inputs: SplitInputs): Float64Array {
  const { all, mixtures, fall, limitBeforeYuan, limitNowYuan, suspends } = inputs;
  const falls = new Float64Array(1 << members.length);
  for (let part = 1; part < falls.length; part++) {
    let t = 0;
    let shuts = false;
    members.forEach((cause, i) => {
      if (!(part & (1 << i))) return;
      t |= 1 << cause;
      shuts ||= limitNowYuan < LEAST_YUAN && (suspends[cause] as number) > 0;
    });
    const { left } = mixtures[all.mixture[t] as number] as Mixture;
    // The same standing before the fall for every part, so that the parts can be compared.
    const log = lookUp(
      left,
      fall.grid,
      all.base[s] as number,
      all.loss[t] as number,
      all.scale[t] as number,
    );
    falls[part] = shuts ? limitBeforeYuan : Math.max(0, limitBeforeYuan * (1 - Math.exp(log)));
  }
  return falls;
}

function shapley(falls: Float64Array, players: number): number[] {
  const weights: number[] = [1 / players];
  for (let size = 1; size < players; size++) {
    weights.push(((weights[size - 1] as number) * size) / (players - size));
  }
  const sizeOf = (part: number) => membersOf(part).length;
  return Array.from({ length: players }, (_, i) => {
    let share = 0;
    for (let part = 0; part < falls.length; part++) {
      if (part & (1 << i)) continue;
      const gain = (falls[part | (1 << i)] as number) - (falls[part] as number);
      share += (weights[sizeOf(part)] as number) * gain;
    }
    return share;
  });
}

/** Log share that is expected to be left by the causes, once the observed one is known. */
function updatedLog(s: number, isUnmodelled: boolean, inputs: SplitInputs): number {
  const { all, mixtures, fall, limitBeforeYuan, limitNowYuan, model } = inputs;
  const { errorRatio, unmodelled } = model.inference;
  const { left } = mixtures[all.mixture[s] as number] as Mixture;
  const mean = expectAt(left, s, all, fall);
  const step = 0.25;
  const at = (loss: number) =>
    lookUp(left, fall.grid, all.base[s] as number, loss, all.scale[s] as number);
  const slope =
    (at((all.loss[s] as number) + step) - at((all.loss[s] as number) - step)) / (2 * step);
  const variance = slope ** 2 * (all.lossVariance[s] as number) + (all.scaleVariance[s] as number);
  const shift = isUnmodelled ? Math.log(unmodelled.medianShareLeft.value) : 0;
  const noise = isUnmodelled ? Math.log(unmodelled.spreadRatio.value) : 0;
  const sigma = Math.hypot(Math.log(errorRatio.value), noise);
  const observed = Math.log(Math.max(LEAST_YUAN, limitNowYuan) / limitBeforeYuan);
  return mean + (variance / (variance + sigma ** 2)) * (observed - shift - mean);
}

export function splitFall(s: number, isUnmodelled: boolean, inputs: SplitInputs): Split {
  const fallYuan = inputs.limitBeforeYuan - inputs.limitNowYuan;
  const members = membersOf(s);
  if (members.length === 0) return { yuan: [], unexplainedYuan: fallYuan };
  const falls = partialFalls(s, members, inputs);
  const shares = shapley(falls, members.length).map((share) => Math.max(0, share));
  const simulated = shares.reduce((sum, share) => sum + share, 0);
  const isShut =
    inputs.limitNowYuan < LEAST_YUAN && members.some((i) => (inputs.suspends[i] as number) > 0);
  const updated = isShut
    ? fallYuan
    : inputs.limitBeforeYuan * (1 - Math.exp(Math.min(0, updatedLog(s, isUnmodelled, inputs))));
  const explained = simulated > 0 ? Math.min(fallYuan, updated) : 0;
  return {
    yuan: shares.map((share) => (simulated > 0 ? (share / simulated) * explained : 0)),
    unexplainedYuan: fallYuan - explained,
  };
}

/** The same in whole yuan that sum to the fall. */
export function splitWhole(s: number, isUnmodelled: boolean, inputs: SplitInputs): Split {
  const { yuan, unexplainedYuan } = splitFall(s, isUnmodelled, inputs);
  const fallYuan = Math.round(inputs.limitBeforeYuan - inputs.limitNowYuan);
  const whole = roundShares([...yuan, unexplainedYuan], fallYuan);
  return { yuan: whole.slice(0, -1), unexplainedYuan: whole.at(-1) ?? 0 };
}
