// Puts questions about a planted fall and answers them truthfully, until the causes stand at the top.
import { type Diagnosis, diagnose, shippedModel } from "../../../src/engine";
import { type Change, movesOf } from "../../../src/engine/diagnose/signMoves";
import { compileModel } from "../../../src/engine/score/compileFactors";
import type { Rule } from "../../../src/engine/simulate/startingPoint";
import type { Profile } from "../../../src/profile/profile";
import type { Chance } from "../../support/seeded";
import type { Answers, Changes, PlantedFall } from "./plantFall";

const product = shippedModel.products[0];
if (!product) throw new Error("a model without products");
const rule: Rule = { model: shippedModel, compiled: compileModel(shippedModel), product };

/** The true answers, by the engine's own reading of both times. */
export function readTruth(truth: Profile, before: Profile, formerLimitYuan: number) {
  const { signs } = movesOf({ profile: truth, before, formerLimitYuan, answers: {} }, {}, rule);
  const answers: Record<string, string> = {};
  const changes: Record<string, Change> = {};
  for (const { sign, state, change } of signs) {
    const option = state.option === null ? undefined : sign.options[state.option];
    if (!option) throw new Error(`${sign.id} cannot be read from the truth`);
    answers[sign.id] = option.id;
    if (change !== null) changes[sign.id] = change;
  }
  return { answers, changes };
}

export interface Told {
  readonly answers: Answers;
  readonly changes: Changes;
}

const NOTHING_TOLD: Told = { answers: {}, changes: {} };

export function diagnosePlanted(fall: PlantedFall, told: Told = NOTHING_TOLD): Diagnosis {
  return diagnose({
    product: "jiebei",
    profile: fall.shown,
    before: fall.shownBefore,
    limitBeforeYuan: fall.limitBeforeYuan,
    limitNowYuan: fall.limitNowYuan,
    ...told,
    skipped: [],
    model: shippedModel,
  });
}

function tell({ answers, changes }: Told, fall: PlantedFall, signs: readonly string[]): Told {
  const said = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(signs.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])));
  return {
    answers: { ...answers, ...said(fall.answers) },
    changes: { ...changes, ...said(fall.changes) },
  };
}

/** The planted causes are the first ones of the list. */
function areOnTop({ causes }: Diagnosis, planted: readonly string[]): boolean {
  const top = causes.slice(0, planted.length).map(({ causeId }) => causeId);
  return planted.every((id) => top.includes(id));
}

export interface Asked {
  readonly first: Diagnosis;
  readonly last: Diagnosis;
  /** Questions until the planted causes stood at the top; null if they never did within `most`. */
  readonly needed: number | null;
}

function ask(
  fall: PlantedFall,
  most: number,
  next: (last: Diagnosis) => readonly string[] | undefined,
): Asked {
  let told = NOTHING_TOLD;
  const first = diagnosePlanted(fall);
  let last = first;
  for (let asked = 0; ; asked++) {
    if (areOnTop(last, fall.planted)) return { first, last, needed: asked };
    const signs = asked === most ? undefined : next(last);
    if (signs === undefined) return { first, last, needed: null };
    told = tell(told, fall, signs);
    last = diagnosePlanted(fall, told);
  }
}

export function askSuggested(fall: PlantedFall, most: number): Asked {
  return ask(fall, most, ({ questions }) => questions[0]?.signs.map(({ signId }) => signId));
}

/** The same questions as anybody might put them: each once, in any order. */
export function askInRandomOrder(fall: PlantedFall, most: number, chance: Chance): Asked {
  const order = shippedModel.signs
    .map(({ id }) => ({ id, at: chance.next() }))
    .sort((one, other) => one.at - other.at);
  return ask(fall, most, () => {
    const next = order.pop();
    return next && [next.id];
  });
}
