// What every option of every sign does to a person's standing, and which options are known. Signs
// move separate terms of the score, so that their moves add up; the model's check sees to it that
// causes sharing a sign exclude each other.
import type { FactValue } from "../../profile/profile";
import type { Sign } from "../model/modelSchema";
import { resolveProfile } from "../score/resolveProfile";
import type { Rule } from "../simulate/startingPoint";
import { type KnownFacts, readSign, type SignState, withSign } from "./readSigns";
import { type Standing, standingOf } from "./standing";

/** A move of the standing, measured from the profile of today with unknown facts at their usual. */
export type Move = Standing;

export const NO_MOVE: Move = { effects: 0, scale: 0, suspends: false };

export interface SignMoves {
  readonly sign: Sign;
  readonly state: SignState;
  /** Where the person stands with each option. */
  readonly options: readonly Move[];
  /** Where the person stands with the value that is known; null while none is. */
  readonly known: Move | null;
  /** Where the person stood before, if the profile of that time says. */
  readonly before: { readonly move: Move; readonly value: FactValue } | null;
  /** Whether it has become worse since the higher limit; null while nobody knows. */
  readonly change: Change | null;
}

/** Since the higher limit. */
export type Change = "worse" | "same";

export interface Moves {
  readonly today: Standing;
  readonly signs: readonly SignMoves[];
}

/** A smaller move is not told as a worsening, log-odds or logs. */
const LEAST_WORSENING = 0.03;

export function isWorse(now: Move, then: Move): boolean {
  return (
    now.effects - then.effects < -LEAST_WORSENING ||
    now.scale - then.scale < -LEAST_WORSENING ||
    (now.suspends && !then.suspends)
  );
}

/** @param changes what was said of a sign whose former value nobody knows */
export function movesOf(
  known: KnownFacts,
  changes: Readonly<Record<string, Change>>,
  rule: Rule,
): Moves {
  const { model, compiled } = rule;
  const resolved = resolveProfile(known.profile, model);
  const today = standingOf(resolved, rule);
  const moveTo = (sign: Sign, value: FactValue): Move => {
    if (sign.reads.kind === "ofFormerLimit") {
      // The line's own utilisation: told apart here, looked up in tables of its own.
      return { effects: compiled.utilisationEffect(Number(value)), scale: 0, suspends: false };
    }
    const at = standingOf(withSign(resolved, sign, value), rule);
    return {
      effects: at.effects - today.effects,
      scale: at.scale - today.scale,
      suspends: at.suspends,
    };
  };
  const then = known.before && { ...known, profile: known.before, before: null, answers: {} };
  const signs = model.signs.map((sign): SignMoves => {
    const state = readSign(sign, known);
    const earlier = then && readSign(sign, then);
    const now = state.option === null ? null : moveTo(sign, state.value);
    const before =
      earlier && earlier.option !== null
        ? { move: moveTo(sign, earlier.value), value: earlier.value }
        : null;
    return {
      sign,
      state,
      options: sign.options.map(({ value }) => moveTo(sign, value as FactValue)),
      known: now,
      before,
      change:
        now && before ? (isWorse(now, before.move) ? "worse" : "same") : (changes[sign.id] ?? null),
    };
  });
  return { today, signs };
}

/** An answer to the question of a sign. */
export interface Answer {
  readonly option: number;
  readonly change: Change | null;
}

/** The same with one sign answered: what an answer would make of it. */
export function answeredWith(signs: readonly SignMoves[], signId: string, answer: Answer) {
  return signs.map((moves): SignMoves => {
    if (moves.sign.id !== signId) return moves;
    const { option, change } = answer;
    if (moves.state.option !== null) return { ...moves, change };
    const value = moves.sign.options[option]?.value as FactValue;
    return { ...moves, state: { option, value }, known: moves.options[option] ?? null, change };
  });
}
