// What the report and its tests measure over planted falls: calibration, and how many questions it
// takes until the planted causes stand at the top.
import type { Diagnosis } from "../../../src/engine";
import { type Chance, seeded } from "../../support/seeded";
import { askInRandomOrder, askSuggested, diagnosePlanted, readTruth } from "./askUntil";
import { type PlantedFall, type Planting, plantFall, UNMODELLED } from "./plantFall";

export const BINS = 10;

export interface Bin {
  readonly count: number;
  readonly meanProbability: number;
  readonly hitRate: number;
}

/** Each cause of each fall is one statement: its probability, and whether it was planted. */
export function calibration(pairs: readonly (readonly [Diagnosis, PlantedFall])[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, hits: 0 }));
  for (const [{ causes }, { planted }] of pairs) {
    for (const { causeId, probability } of causes) {
      const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
      if (!bin) continue;
      bin.count += 1;
      bin.stated += probability;
      bin.hits += planted.includes(causeId) ? 1 : 0;
    }
  }
  return bins.map(({ count, stated, hits }) => ({
    count,
    meanProbability: count > 0 ? stated / count : 0,
    hitRate: count > 0 ? hits / count : 0,
  }));
}

export function plantMany(count: number, seed: number, planting: Planting = {}): PlantedFall[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, () => plantFall(chance, readTruth, planting));
}

export interface Asking {
  readonly fall: PlantedFall;
  readonly first: Diagnosis;
  readonly last: Diagnosis;
  readonly needed: number | null;
}

export function askAll(falls: readonly PlantedFall[], most: number): Asking[] {
  return falls.map((fall) => ({ fall, ...askSuggested(fall, most) }));
}

export function askAllAtRandom(falls: readonly PlantedFall[], most: number, chance: Chance) {
  return falls.map((fall): Asking => ({ fall, ...askInRandomOrder(fall, most, chance) }));
}

/** Falls with so many causes of the model and, if `unmodelled`, also something else. */
export function ofKind(askings: readonly Asking[], causes: number, unmodelled: boolean): Asking[] {
  return askings.filter(
    ({ fall: { planted } }) =>
      planted.length === causes && planted.includes(UNMODELLED) === unmodelled,
  );
}

export function shareWithin(askings: readonly Asking[], questions: number): number {
  const within = askings.filter(({ needed }) => needed !== null && needed <= questions);
  return within.length / Math.max(1, askings.length);
}

/** Mean number of questions; those that never came to the top count as one more than the most. */
export function meanQuestions(askings: readonly Asking[], most: number): number {
  const sum = askings.reduce((total, { needed }) => total + (needed ?? most + 1), 0);
  return sum / Math.max(1, askings.length);
}

export function leadsWith({ causes }: Diagnosis, causeId: string): boolean {
  return causes[0]?.causeId === causeId;
}

/** Every question answered truthfully. */
export function diagnoseFully(fall: PlantedFall): Diagnosis {
  return diagnosePlanted(fall, { answers: fall.answers, changes: fall.changes });
}
