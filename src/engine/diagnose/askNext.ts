// The questions worth asking: by how many bits each is expected to narrow the diagnosis, exactly, over
// its options. An answer changes both what is believed of the causes and what they would have done.
import type { Model } from "../model/modelSchema";
import type { Asked, Question } from "../results";
import { type Evidence, gatherEvidence, isWorseOption, signsOf } from "./causeEvidence";
import { type FallModel, type Mixture, mixturesWith } from "./fallModel";
import { type Answer, answeredWith, type Moves, type SignMoves } from "./signMoves";
import {
  type Combinations,
  entropyBits,
  narrow,
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

/** One way of answering a question: what it says of each of its signs. */
interface PossibleAnswer {
  readonly bySign: readonly { readonly signId: string; readonly answer: Answer }[];
  /** How often somebody says so in whom no cause moves the signs. */
  readonly whenAbsent: number;
}

interface OpenQuestion {
  readonly asks: Question["asks"];
  readonly signs: readonly Asked[];
  readonly answers: readonly PossibleAnswer[];
}

/** More are too much to look through at once. */
const MOST_CHANGES = 4;

/** A share that is kept speaks of a change by itself; of all else some options may be new. */
function optionsThatMayBeNew({ sign, change }: SignMoves, inputs: QuestionInputs): number[] {
  const { moves, model } = inputs;
  if (change !== null || sign.reads.kind === "shareKept") return [];
  const ofCauses = model.causes.flatMap((cause) =>
    signsOf(cause, moves.signs).filter((each) => each.moves.sign.id === sign.id),
  );
  return sign.options.flatMap((_, option) =>
    ofCauses.some((each) => isWorseOption(option, each)) ? [option] : [],
  );
}

function changesOf({ inference }: Model) {
  const { value: worse } = inference.worsened.whenAbsent;
  return [
    { change: "worse", whenAbsent: worse },
    { change: "same", whenAbsent: 1 - worse },
  ] as const;
}

/** The value of a sign that is unknown, and whether it is new. */
function askValue(moves: SignMoves, inputs: QuestionInputs): OpenQuestion {
  const { sign } = moves;
  const mayBeNew = optionsThatMayBeNew(moves, inputs);
  const answers = sign.options.flatMap((option, i): PossibleAnswer[] => {
    const said = mayBeNew.includes(i)
      ? changesOf(inputs.model)
      : [{ change: moves.change, whenAbsent: 1 }];
    return said.map(({ change, whenAbsent }) => ({
      bySign: [{ signId: sign.id, answer: { option: i, change } }],
      whenAbsent: whenAbsent * option.whenAbsent,
    }));
  });
  const idOf = (option: number) => sign.options[option]?.id ?? "";
  return {
    asks: "value",
    signs: [{ signId: sign.id, optionId: null, mayBeNew: mayBeNew.map(idOf) }],
    answers,
  };
}

/** Which of a few known signs have come since the higher limit: every way of saying so. */
function askChanges(known: readonly SignMoves[], { model }: QuestionInputs): OpenQuestion {
  const answers = known.reduce<readonly PossibleAnswer[]>(
    (ways, { sign, state }) =>
      ways.flatMap(({ bySign, whenAbsent }) =>
        changesOf(model).map((said) => ({
          bySign: [
            ...bySign,
            { signId: sign.id, answer: { option: state.option ?? 0, change: said.change } },
          ],
          whenAbsent: whenAbsent * said.whenAbsent,
        })),
      ),
    [{ bySign: [], whenAbsent: 1 }],
  );
  const signs = known.map(({ sign, state }): Asked => {
    const optionId = sign.options[state.option ?? 0]?.id ?? "";
    return { signId: sign.id, optionId, mayBeNew: [optionId] };
  });
  return { asks: "change", signs, answers };
}

/** Bits by which the answer is expected to lower the entropy. */
function gainOf({ answers }: OpenQuestion, narrowed: Combinations, inputs: QuestionInputs) {
  const { moves, evidence, weights, mixtures, fall, isZero, model } = inputs;
  const outcomes = answers.map(({ bySign, whenAbsent }) => {
    const signs = bySign.reduce(
      (told, { signId, answer }) => answeredWith(told, signId, answer),
      moves.signs,
    );
    const touched = new Set(bySign.map(({ signId }) => signId));
    const told = gatherEvidence({ ...moves, signs }, !isZero, model, { signs: touched, evidence });
    const balance = bySign.find(({ signId }) => signId === fall.balance?.sign.id);
    const tables = balance ? mixturesWith(fall, balance.answer.option) : mixtures;
    const weighed = weigh(recombine(narrowed, evidence, told), tables, fall, isZero, model);
    return { mass: whenAbsent * weighed.total, entropy: entropyBits(weighed) };
  });
  const mass = outcomes.reduce((sum, outcome) => sum + outcome.mass, 0);
  const left = outcomes.reduce((sum, outcome) => sum + outcome.mass * outcome.entropy, 0) / mass;
  return Math.max(0, entropyBits(weights) - left);
}

/** Every open question with its expected gain, best first. */
export function rankQuestions(inputs: QuestionInputs): Question[] {
  const { moves, weights, skipped, model } = inputs;
  const narrowed = narrow(inputs.all, worthLooking(weights));
  const told = ({ asks, signs }: OpenQuestion, gainBits: number) => ({ asks, signs, gainBits });
  const asked = new Set(model.causes.flatMap(({ signs }) => signs.map(({ sign }) => sign)));
  const open = moves.signs.filter(({ sign }) => asked.has(sign.id) && !skipped.has(sign.id));
  const values = open
    .filter(({ state }) => state.option === null)
    .map((sign) => askValue(sign, inputs))
    .map((question) => told(question, gainOf(question, narrowed, inputs)));
  const known = open
    .filter((sign) => optionsThatMayBeNew(sign, inputs).some((i) => i === sign.state.option))
    .map((sign) => ({ sign, gain: gainOf(askChanges([sign], inputs), narrowed, inputs) }))
    .sort((one, other) => other.gain - one.gain)
    .slice(0, MOST_CHANGES)
    .map(({ sign }) => sign);
  const changes = known.length > 0 ? [askChanges(known, inputs)] : [];
  return [
    ...values,
    ...changes.map((question) => told(question, gainOf(question, narrowed, inputs))),
  ].sort((one, other) => other.gainBits - one.gainBits);
}
