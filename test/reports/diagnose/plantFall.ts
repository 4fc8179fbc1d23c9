// A simulated fall whose causes are known to us and hidden from the diagnosis. The person, the form
// that each cause takes and the noise are drawn; the fall itself comes from `project`, never from
// the diagnosis's own tables.
import { project, type Sign, shippedModel } from "../../../src/engine";
import { typicalPerson } from "../../../src/profile/cases/typicalPerson";
import {
  type FactValue,
  FIELD_PATHS,
  type FieldPath,
  factAt,
  NO_HABITS,
  type Profile,
  withFact,
} from "../../../src/profile/profile";
import type { Chance } from "../../support/seeded";

export const UNMODELLED = "unmodelled";

export interface PlantedFall {
  readonly planted: readonly string[];
  /** Everything about today, which a person could find out. */
  readonly truth: Profile;
  /** What the diagnosis is given of today, and of the time before; null hides that time. */
  readonly shown: Profile;
  readonly shownBefore: Profile | null;
  readonly limitBeforeYuan: number;
  readonly limitNowYuan: number;
  /** The true answer to every question: option by sign, and whether it has become worse. */
  readonly answers: Answers;
  readonly changes: Changes;
}

export type Answers = Readonly<Record<string, string>>;
export type Changes = Readonly<Record<string, "worse" | "same">>;

const model = shippedModel;
/** Where the last option of a sign ends. */
const FARTHEST: Readonly<Record<string, number>> = {
  payments: 80,
  boundServices: 7,
  balance: 1,
  cardUse: 1.1,
  platforms: 12,
  inquiries: 14,
  devices: 7,
  draws: 14,
  debtService: 1.1,
  riskAssets: 1,
};
const WHOLE = new Set(["payments", "boundServices", "platforms", "inquiries", "devices"]);

function signOf(id: string): Sign {
  const found = model.signs.find((sign) => sign.id === id);
  if (!found) throw new Error(`no sign ${id}`);
  return found;
}

/** A value anywhere within an option, not only its middle. */
function drawValue(sign: Sign, option: number, chance: Chance): FactValue {
  const chosen = sign.options[option];
  if (!chosen) throw new Error(`${sign.id} has no option ${option}`);
  if (sign.reads.kind === "overdueState") {
    const days = { settledShort: [3, 29], settledLong: [30, 80], unsettled: [5, 70] }[
      String(chosen.is?.[0])
    ];
    if (!days) return [];
    const settled = chosen.id !== "unsettled";
    const daysLate = Math.round(chance.between(days[0] as number, days[1] as number));
    const monthsAgo = settled ? Math.floor(chance.between(0, 6)) : 0;
    return [{ daysLate, monthsAgo, settled }];
  }
  if (chosen.is) return chosen.is[Math.floor(chance.next() * chosen.is.length)] as FactValue;
  const bound = (below: number | null | undefined) => below ?? FARTHEST[sign.id] ?? 1;
  const high = bound(chosen.below);
  const low = Math.max(
    0,
    ...sign.options.map(({ below }) => bound(below)).filter((other) => other < high),
  );
  const value = chance.between(low, high);
  return WHOLE.has(sign.id) ? Math.min(Math.ceil(high) - 1, Math.floor(value)) : value;
}

function show(profile: Profile, sign: Sign, value: FactValue, formerYuan: number): Profile {
  const { reads } = sign;
  switch (reads.kind) {
    case "shareKept":
      return profile;
    case "ofFormerLimit":
      return withFact(profile, reads.fact as FieldPath, Math.round(Number(value) * formerYuan));
    case "ratio": {
      const over = factAt(profile, reads.over as FieldPath) as number;
      return withFact(profile, reads.fact as FieldPath, Math.round(Number(value) * over));
    }
    case "windowSum": {
      const rows: { monthsAgo: number; count: number }[] = [];
      if (Number(value) > 0) rows.push({ monthsAgo: 1, count: Number(value) });
      return withFact(profile, reads.fact as FieldPath, rows);
    }
    default:
      return withFact(profile, reads.fact as FieldPath, value);
  }
}

/** Somebody without any cause at work, apart from what is common in everybody. */
function drawPerson(chance: Chance): Profile {
  const flag = (probability: number) => chance.next() < probability;
  const incomeYuan = Math.round(Math.exp(Math.log(9_000) + 0.5 * chance.normal()));
  return {
    ...typicalPerson,
    repaying: { ...typicalPerson.repaying, historyMonths: Math.round(chance.between(12, 130)) },
    lenders: {
      ...typicalPerson.lenders,
      otherUnsecuredDebtYuan: Math.round(incomeYuan * chance.between(0.3, 4)),
    },
    income: {
      monthlyIncomeYuan: incomeYuan,
      monthlyDebtServiceYuan: 0,
      salarySlips: flag(0.4),
      housingFund: flag(0.4),
      bankStatements: flag(0.4),
      assetProof: flag(0.15),
      businessProof: flag(0.1),
    },
    alipay: {
      ...typicalPerson.alipay,
      sceneCount: Math.round(chance.between(1, 9)),
      spendingRegularity:
        (["steady", "usual", "erratic"] as const)[chance.index([3, 5, 2])] ?? "usual",
      spendingLevel: (["thin", "usual", "ample"] as const)[chance.index([2, 6, 2])] ?? "usual",
    },
    identity: {
      ...typicalPerson.identity,
      cardsBound: Math.round(chance.between(0, 4)),
      verifications: Math.round(chance.between(0, 6)),
    },
    investments: { ...typicalPerson.investments, leveraged: flag(0.06) },
  };
}

/** One to three causes by their priors; those that exclude each other never meet. */
function drawCauses(chance: Chance): string[] {
  for (;;) {
    const drawn = model.causes.filter(({ prior }) => chance.next() < prior.value);
    const ids = drawn.map(({ id }) => id);
    if (chance.next() < model.inference.unmodelled.prior.value) ids.push(UNMODELLED);
    const clash = drawn.some(({ excludes }) => excludes.some((id) => ids.includes(id)));
    if (!clash && ids.length >= 1 && ids.length <= 3) return ids;
  }
}

interface Pair {
  readonly before: Profile;
  readonly after: Profile;
}

function drawPair(planted: readonly string[], formerYuan: number, chance: Chance): Pair {
  let before = drawPerson(chance);
  for (const sign of model.signs) {
    const option = chance.index(sign.options.map(({ whenAbsent }) => whenAbsent));
    before = show(before, sign, drawValue(sign, option, chance), formerYuan);
  }
  let after = before;
  for (const cause of model.causes) {
    if (!planted.includes(cause.id)) continue;
    for (const { sign: id, before: usual, whenPresent } of cause.signs) {
      const sign = signOf(id);
      const option = chance.index(sign.options.map((each) => whenPresent[each.id] ?? 0));
      if (sign.reads.kind === "shareKept") {
        const isSame = sign.options[option]?.id === "same";
        const share = isSame ? 1 : (drawValue(sign, option, chance) as number);
        for (const fact of sign.reads.facts as FieldPath[]) {
          before = withFact(before, fact, (factAt(before, fact) as number) / Math.max(0.3, share));
        }
        continue;
      }
      const then = sign.options.findIndex((each) => each.id === usual);
      before = show(before, sign, drawValue(sign, then, chance), formerYuan);
      after = show(after, sign, drawValue(sign, option, chance), formerYuan);
    }
  }
  return { before, after };
}

function simulate(profile: Profile, before: Profile | null) {
  const projection = project({
    profile,
    before,
    product: "jiebei",
    months: 1,
    startMonth: "2026-11",
    reference: before ? "before" : "healthy",
    habits: NO_HABITS,
    actions: [],
    events: [],
    model,
  });
  return {
    usableYuan: projection.usableYuan[0] as number,
    grantedYuan: projection.grantedYuan[0] as number,
  };
}

/** The limit of the time before: the rule's own, as far off as rules are. */
function drawFormerLimit(chance: Chance): number {
  const yuan = Math.exp(Math.log(45_000) + 0.7 * chance.normal());
  return Math.min(200_000, Math.max(3_000, Math.round(yuan / 500) * 500));
}

/** Reads what the facts show, handed in as it is the engine's own reading. */
export type ReadTruth = (
  truth: Profile,
  before: Profile,
  formerYuan: number,
) => { readonly answers: Answers; readonly changes: Changes };

type Hidden = ReadonlySet<FieldPath>;

function drawHidden(share: number, chance: Chance): Hidden {
  const facts = FIELD_PATHS.filter((path) => !path.startsWith("line.limit"));
  return new Set(facts.filter(() => chance.next() < share));
}

function hide(profile: Profile, hidden: Hidden): Profile {
  return [...hidden].reduce((shown, path) => withFact(shown, path, null), profile);
}

/** Below this share of the former limit a fall is one that people ask about. */
const NOTICED = 0.9;

export interface Planting {
  /** Plants exactly these causes instead of drawing them. */
  readonly only?: readonly string[];
  /** Share of the facts that are hidden, at random. */
  readonly hiddenShare?: number;
  /** Whether what is known of today is known of the time before the fall, too. */
  readonly knowsBefore?: boolean;
}

export function plantFall(
  chance: Chance,
  read: ReadTruth,
  { only, hiddenShare = 0.5, knowsBefore = true }: Planting = {},
): PlantedFall {
  const { errorRatio, unmodelled, suspendedShowsZero } = model.inference;
  for (;;) {
    const planted = only ?? drawCauses(chance);
    const limitBeforeYuan = drawFormerLimit(chance);
    const { before, after } = drawPair(planted, limitBeforeYuan, chance);
    const former = { ...before, line: { ...before.line, limitNowYuan: limitBeforeYuan } };
    const { usableYuan, grantedYuan } = simulate(after, former);
    const isShut = usableYuan === 0 && chance.next() < suspendedShowsZero.value;
    let seen = isShut ? 0 : grantedYuan * Math.exp(Math.log(errorRatio.value) * chance.normal());
    if (planted.includes(UNMODELLED)) {
      const spread = Math.log(unmodelled.spreadRatio.value) * chance.normal();
      seen *= Math.min(1, unmodelled.medianShareLeft.value * Math.exp(spread));
    }
    const limitNowYuan = Math.round(seen / 100) * 100;
    if (limitNowYuan > NOTICED * limitBeforeYuan) continue;
    const line = { ...after.line, limitNowYuan, limitBeforeYuan };
    const truth = { ...after, line };
    const hidden = drawHidden(hiddenShare, chance);
    return {
      planted,
      truth,
      shown: hide(truth, hidden),
      shownBefore: knowsBefore ? hide(former, hidden) : null,
      limitBeforeYuan,
      limitNowYuan,
      ...read(truth, before, limitBeforeYuan),
    };
  }
}
