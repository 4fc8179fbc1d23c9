// The questions worth asking: by how many bits each is expected to narrow the diagnosis, exactly, over
// its options. An answer changes both what is believed of the causes and what they would have done.
import type { Model } from "../model/modelSchema";
import type { Question } from "../results";
import { type Evidence, gatherEvidence, isWorseOption, signsOf } from "./causeEvidence";
import { type FallModel, type Mixture, mixturesWith } from "./fallModel";
import { type Answer, answeredWith, type Moves, type SignMoves } from "./signMoves";
import {
  type Combinations,
  entropyBits,
  recombine,
  type Weights,
  weigh,
} from "./weighCombinations";

/** Combinations less likely than this share of the likeliest do not bear on a question. */
const NEGLIGIBLE = 1e-5;

function worthLooking({ modelled, unmodelled }: Weights): number[] {
  const both = (s: number) => (modelled[s] as number) + (unmodelled[s] as number);
  let most = 0;
  for (let s = 0; s < modelled.length; s++) most = Math.max(most, both(s));
  const among: number[] = [];
  for (let s = 0; s < modelled.length; s++) if (both(s) > NEGLIGIBLE * most) among.push(s);
  return among;
}

export interface QuestionInputs {
  readonly moves: Moves;
  readonly evidence: Evidence;
  readonly all: Combinations;
  readonly weights: Weights;
  readonly mixtures: readonly Mixture[];
  readonly fall: FallModel;
  readonly isZero: boolean;
  readonly skipped: ReadonlySet<string>;
  readonly model: Model;
}

interface PossibleAnswer extends Answer {
  /** How often somebody says so in whom no cause moves the sign. */
  readonly whenAbsent: number;
}

/** What may still be answered: the value where it is unknown, and whether it is new. */
function possibleAnswers(moves: SignMoves, all: readonly SignMoves[], model: Model) {
  const { sign, state, change } = moves;
  const ofCauses = model.causes.flatMap((cause) =>
    signsOf(cause, all).filter((each) => each.moves.sign.id === sign.id),
  );
  // A share that is kept speaks of a change by itself.
  const canBeNew = (option: number) =>
    sign.reads.kind !== "shareKept" && ofCauses.some((each) => isWorseOption(option, each));
  const { value: worse } = model.inference.worsened.whenAbsent;
  const options = state.option === null ? sign.options.map((_, i) => i) : [state.option];
  return options.flatMap((option): PossibleAnswer[] => {
    const whenAbsent = state.option === null ? (sign.options[option]?.whenAbsent ?? 0) : 1;
    if (change !== null || !canBeNew(option)) return [{ option, change, whenAbsent }];
    return [
      { option, change: "worse", whenAbsent: whenAbsent * worse },
      { option, change: "same", whenAbsent: whenAbsent * (1 - worse) },
    ];
  });
}

/** Every open question with its expected gain, best first. */
export function rankQuestions(inputs: QuestionInputs): Question[] {
  const { moves, evidence, all, weights, mixtures, fall, isZero, skipped, model } = inputs;
  const among = worthLooking(weights);
  const now = entropyBits(weights);
  const questions = moves.signs.flatMap((open): Question[] => {
    const { sign, state } = open;
    const possible = possibleAnswers(open, moves.signs, model);
    if (possible.length < 2 || skipped.has(sign.id)) return [];
    const isBalance = fall.balance?.sign.id === sign.id;
    const answers = possible.map((answer) => {
      const signs = answeredWith(moves.signs, sign.id, answer);
      const told = gatherEvidence({ ...moves, signs }, !isZero, model, { sign: sign.id, evidence });
      const tables = isBalance ? mixturesWith(fall, answer.option) : mixtures;
      const some = recombine(all, among, evidence, told);
      const weighed = weigh(some, tables, fall, isZero, model);
      return { mass: answer.whenAbsent * weighed.total, entropy: entropyBits(weighed) };
    });
    const mass = answers.reduce((sum, answer) => sum + answer.mass, 0);
    const left = answers.reduce((sum, answer) => sum + answer.mass * answer.entropy, 0) / mass;
    const asks = state.option === null ? "value" : "change";
    const mayBeNew = possible
      .filter(({ change }) => change === "worse" && open.change === null)
      .map(({ option }) => sign.options[option]?.id ?? "");
    return [{ signId: sign.id, asks, mayBeNew, gainBits: Math.max(0, now - left) }];
  });
  return questions.sort((one, other) => other.gainBits - one.gainBits);
}
