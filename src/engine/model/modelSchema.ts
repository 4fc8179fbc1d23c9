// The shape of a model: everything that decides a limit, as data. Validated by zod, versioned.
// Every number stands in an object that says how certain it is and where it comes from.
import { z } from "zod";

/** data: real credit data; public: public pages; article: the five fictional articles. */
const CERTAINTIES = ["data", "public", "article", "assumption"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const idSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/);
const factPathSchema = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/);
const finite = z.number();
const monthCount = z.int().min(0).max(60);

const textSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Where a number comes from. An assumption needs no source but must say so. */
const provenance = {
  certainty: z.enum(CERTAINTIES),
  sources: z.array(idSchema),
  note: z.string().optional(),
};
const citedNumber = z.strictObject({ value: finite, ...provenance });
export type Cited = z.infer<typeof citedNumber>;

const knotsSchema = z
  .array(z.tuple([finite, finite]))
  .min(2)
  .refine(
    (knots) => knots.every((knot, i) => i === 0 || knot[0] > (knots[i - 1] as [number, number])[0]),
    "knots must ascend",
  );
export type Knots = readonly (readonly [number, number])[];

const inputSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact"), fact: factPathSchema }),
  /** One fact over another; 0/0 is 0, x/0 is the end of the curve. */
  z.strictObject({ kind: z.literal("ratio"), fact: factPathSchema, over: factPathSchema }),
  /** Sum of `count` over rows with monthsAgo below `months`. */
  z.strictObject({
    kind: z.literal("windowSum"),
    fact: factPathSchema,
    months: z.int().positive(),
  }),
  /** Balance over last month's limit: the one input that the simulation feeds back. */
  z.strictObject({ kind: z.literal("lineUtilisation") }),
]);
export type Input = z.infer<typeof inputSchema>;

const termSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("curve"),
    input: inputSchema,
    knots: knotsSchema,
    /** A negative slope anywhere must be meant: monotone tests read this. */
    shape: z.enum(["rising", "falling", "invertedU"]),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal("table"),
    fact: factPathSchema,
    values: z.record(z.string(), finite),
    /** Overrides of values while another flag is true. */
    when: z.strictObject({ fact: factPathSchema, values: z.record(z.string(), finite) }).optional(),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal("overdues"),
    fact: factPathSchema,
    clean: finite,
    severity: z.array(z.strictObject({ fromDays: z.int().positive(), value: finite })).min(1),
    recency: z.strictObject({ start: finite, perDoubling: finite, least: finite }),
    unsettledFactor: finite,
    floor: finite,
    displayMonths: monthCount,
    ...provenance,
  }),
]);
export type Term = z.infer<typeof termSchema>;

/** Inputs of the limit rule that a factor owns besides its effect on the score. */
const LEVERS = ["income", "otherDebt", "policy"] as const;

const factExample = z.union([finite, z.boolean(), z.string(), z.null(), z.array(z.unknown())]);

export const factorSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  about: textSchema,
  terms: z.array(termSchema).min(1),
  levers: z.array(z.enum(LEVERS)),
  /** How fast the factor moves, in words. */
  speed: textSchema,
  articleRows: z.array(z.int().min(1).max(117)),
  contradictions: z.array(z.string().regex(/^C[1-9]$/)),
  /** Executable: facts laid over the healthy reference give this effect (±0.005). */
  examples: z
    .array(z.strictObject({ facts: z.record(factPathSchema, factExample), effect: finite }))
    .min(2),
});
export type Factor = z.infer<typeof factorSchema>;

/** What a fact is taken to be while it is unknown; low and high are about its 10th and 90th percentile. */
const populationSchema = z.strictObject({
  value: factExample,
  low: factExample,
  high: factExample,
  /** The numbers are multiples of the monthly income. */
  ofIncome: z.boolean().optional(),
  ...provenance,
});
export type PopulationFact = z.infer<typeof populationSchema>;

const conditionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unsettledOverdue"), fact: factPathSchema }),
  z.strictObject({ kind: z.literal("factIs"), fact: factPathSchema, value: factExample }),
  /** True while a clock runs that an event, or a flag of today's profile, has set. */
  z.strictObject({
    kind: z.literal("clock"),
    clock: idSchema,
    startedBy: z
      .strictObject({ fact: factPathSchema, value: factExample, months: z.int().positive() })
      .optional(),
  }),
]);
export type Condition = z.infer<typeof conditionSchema>;

export const gateSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  about: textSchema,
  /** The factor to which the gate's yuan are attributed. */
  factor: idSchema,
  /** The gate holds while any of these is true. */
  conditions: z.array(conditionSchema).min(1),
  /** Usable limit is 0. */
  suspends: z.boolean(),
  /** No raise while it holds. */
  freezesRaises: z.boolean(),
  targetMultiplier: finite.min(0).max(1),
  articleRows: z.array(z.int().min(1).max(117)),
  ...provenance,
});
export type Gate = z.infer<typeof gateSchema>;

const amountSchema = z.union([finite, z.strictObject({ param: idSchema })]);
export type Amount = z.infer<typeof amountSchema>;

/** One change of facts or habits. A step or scale repeats every month, never past `to`. */
const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set"), fact: factPathSchema, value: factExample }),
  /** Moves a number towards `to` by `by` a month, in the stated direction only: no harm. */
  z.strictObject({
    kind: z.literal("step"),
    fact: factPathSchema,
    direction: z.enum(["up", "down"]),
    by: amountSchema,
    to: amountSchema,
  }),
  /** Multiplies a number, each month while the action runs or once for an event. */
  z.strictObject({
    kind: z.literal("scale"),
    fact: factPathSchema,
    by: amountSchema,
    to: amountSchema,
  }),
  z.strictObject({ kind: z.literal("settleOverdues") }),
  z.strictObject({
    kind: z.literal("addOverdue"),
    daysLate: amountSchema,
    settled: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("addInquiries"), count: amountSchema }),
  z.strictObject({ kind: z.literal("addBalance"), yuan: amountSchema }),
  z.strictObject({ kind: z.literal("habit"), habit: idSchema, value: amountSchema }),
  z.strictObject({ kind: z.literal("startClock"), clock: idSchema, months: z.int().positive() }),
]);
export type Change = z.infer<typeof changeSchema>;

const paramSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  unit: z.enum(["yuan", "count", "days", "ratio", "months"]),
  min: finite,
  max: finite,
  usual: finite,
  ...provenance,
});

/** Where the money of an action comes in, beyond a fixed sum in every month from its start on. */
const paysSchema = z.discriminatedUnion("kind", [
  /** What a fact falls by in a month, less what the instalments of that month pay anyway. */
  z.strictObject({
    kind: z.literal("fall"),
    fact: factPathSchema,
    instalments: factPathSchema.optional(),
    ...provenance,
  }),
  /** The fixed sum, while the action still moves a fact. */
  z.strictObject({ kind: z.literal("whileMoving"), ...provenance }),
]);

export const actionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  about: textSchema,
  /** The factor that the action mainly moves. */
  factor: idSchema,
  changes: z.array(changeSchema),
  params: z.array(paramSchema),
  /** 1 easy … 5 hard, before the user says otherwise. */
  effort: citedNumber,
  /** Yuan a month that the action costs beyond what is owed anyway. */
  moneyYuanPerMonth: citedNumber,
  /** Absent: the fixed sum in every month. */
  pays: paysSchema.optional(),
  /** Meant only for people of whom this is so; no plan offers it to others. */
  onlyIf: z.strictObject({ fact: factPathSchema, value: factExample }).optional(),
  /** It draws on the line: no plan has it beside one that pays a debt off. */
  borrows: z.literal(true).optional(),
  /** Months from starting to the first change of facts. */
  leadMonths: citedNumber,
  requires: z.array(idSchema),
  conflicts: z.array(idSchema),
  evidence: z.array(textSchema),
  /** When the action must not be taken, in words shown beside it. */
  harmGuard: textSchema,
  articleRows: z.array(z.int().min(1).max(117)),
  contradictions: z.array(z.string().regex(/^C[1-9]$/)),
  ...provenance,
});
export type Action = z.infer<typeof actionSchema>;

export const eventSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  about: textSchema,
  factor: idSchema,
  changes: z.array(changeSchema).min(1),
  params: z.array(paramSchema),
  /** After an adverse event no raise is granted for a while. */
  adverse: z.boolean(),
  articleRows: z.array(z.int().min(1).max(117)),
  ...provenance,
});
export type Event = z.infer<typeof eventSchema>;

const gradeSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  fromScore: finite,
  dailyRatePercent: finite,
  ...provenance,
});
export type Grade = z.infer<typeof gradeSchema>;

export const productSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  about: textSchema,
  minimumYuan: citedNumber,
  ceilingYuan: citedNumber,
  /** Multiple of income at every score relative to the rule's own curve. */
  multipleScale: citedNumber,
  grades: z.array(gradeSchema).min(2),
  articleRows: z.array(z.int().min(1).max(117)),
});
export type Product = z.infer<typeof productSchema>;

const articleRow = z.int().min(1).max(117);
const probability = finite.min(0).max(1);

/** What of a profile a sign looks at. */
const readingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact"), fact: factPathSchema }),
  z.strictObject({ kind: z.literal("ratio"), fact: factPathSchema, over: factPathSchema }),
  /** A balance over the limit before the fall: it moves the line's own utilisation. */
  z.strictObject({ kind: z.literal("ofFormerLimit"), fact: factPathSchema }),
  z.strictObject({
    kind: z.literal("windowSum"),
    fact: factPathSchema,
    months: z.int().positive(),
  }),
  /** "none", "settledShort" (under 30 days), "settledLong" or "unsettled", of the last months. */
  z.strictObject({
    kind: z.literal("overdueState"),
    fact: factPathSchema,
    months: z.int().positive(),
  }),
  /** No fact of the profile: the share of the former yuan facts that is left now. */
  z.strictObject({ kind: z.literal("shareKept"), facts: z.array(factPathSchema).min(1) }),
]);
export type Reading = z.infer<typeof readingSchema>;

/** One answer to a sign's question. */
const signOptionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  /** A number below this and not below the option before; null has no end. */
  below: finite.nullable().optional(),
  /** Words or flags that are this option. */
  is: z.array(z.union([z.string(), z.boolean()])).optional(),
  /** What stands for the option in the simulation and is typed into the form. */
  value: factExample,
  /** How often somebody shows this whose fall has none of the causes that the sign speaks for. */
  whenAbsent: probability,
});

/** A fact that speaks for or against causes, and the question that asks for it. */
export const signSchema = z.strictObject({
  id: idSchema,
  reads: readingSchema,
  question: textSchema,
  /** Where the answer can be looked up. */
  howToFind: textSchema,
  options: z.array(signOptionSchema).min(2),
  ...provenance,
});
export type Sign = z.infer<typeof signSchema>;

export const CAUSE_KINDS = ["own", "platform", "error", "security"] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

export const causeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(CAUSE_KINDS),
  label: textSchema,
  about: textSchema,
  /** The factors that it moves. */
  factors: z.array(idSchema).min(1),
  /** How often it takes part in a fall, before anything is known. */
  prior: citedNumber,
  signs: z
    .array(
      z.strictObject({
        sign: idSchema,
        /** The option that held before the fall. */
        before: idSchema,
        /** Probability of each option once the cause is there: its small, usual and large form. */
        whenPresent: z.record(idSchema, probability),
      }),
    )
    .min(1),
  /** Causes that cannot be there at once, as they would move the same fact. */
  excludes: z.array(idSchema),
  measures: z.array(idSchema),
  articleRows: z.array(articleRow),
  contradictions: z.array(z.string().regex(/^C[1-9]$/)),
  ...provenance,
});
export type Cause = z.infer<typeof causeSchema>;

const inferenceSchema = z.strictObject({
  /** One standard deviation of an observed fall around the simulated one, as a ratio. */
  errorRatio: citedNumber,
  /** The hypothesis of a cause that is not modelled: how often, and how much is left of a limit. */
  unmodelled: z.strictObject({
    label: textSchema,
    about: textSchema,
    prior: citedNumber,
    medianShareLeft: citedNumber,
    spreadRatio: citedNumber,
  }),
  /** How often a suspended line is shown as a limit of 0 and not as what is kept of it. */
  suspendedShowsZero: citedNumber,
  /** Where the time before is known too: how often a cause's facts have visibly worsened. */
  worsened: z.strictObject({ whenPresent: citedNumber, whenAbsent: citedNumber }),
});

export const appealSchema = z.strictObject({
  channels: z.array(
    z.strictObject({
      id: idSchema,
      label: textSchema,
      about: textSchema,
      /** Days within which an answer is due by rule; null: no rule known. */
      answerDays: z.int().positive().nullable(),
      articleRows: z.array(articleRow),
      ...provenance,
    }),
  ),
  evidence: z.array(
    z.strictObject({
      id: idSchema,
      label: textSchema,
      about: textSchema,
      fact: factPathSchema,
      articleRows: z.array(articleRow),
      ...provenance,
    }),
  ),
  /** What is true of every appeal: no promise, true statements only, no fees. */
  cautions: z.array(z.strictObject({ id: idSchema, text: textSchema, ...provenance })),
  securitySteps: z.array(z.strictObject({ id: idSchema, text: textSchema, ...provenance })),
});
export type Appeal = z.infer<typeof appealSchema>;

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["data", "public", "weak", "article", "regulator", "textbook"]),
  label: textSchema,
  where: z.string().min(1),
});
export type Source = z.infer<typeof sourceSchema>;

export const modelSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+\.\d+$/),
  sources: z.array(sourceSchema),
  scale: z.strictObject({
    healthyScore: citedNumber,
    pointsPerLogOdds: citedNumber,
    lowest: citedNumber,
    highest: citedNumber,
    healthyLogOdds: citedNumber,
  }),
  factors: z.array(factorSchema).min(1).max(20),
  population: z.record(factPathSchema, populationSchema),
  healthy: z.strictObject({
    facts: z.record(factPathSchema, factExample),
    /** Yuan facts in multiples of the monthly income. */
    ofIncome: z.record(factPathSchema, finite),
    zeroPointIncomeYuan: citedNumber,
    utilisationRatio: citedNumber,
    ...provenance,
  }),
  /** Utilisation of a line whose balance is unknown. */
  unknownUtilisation: z.strictObject({ value: finite, low: finite, high: finite, ...provenance }),
  limitRule: z.strictObject({
    scoreMultiple: z.strictObject({ knots: knotsSchema, ...provenance }),
    proof: z.strictObject({
      base: finite,
      each: finite,
      most: finite,
      facts: z.array(factPathSchema),
      ...provenance,
    }),
    debtRoomIncomes: citedNumber,
    roundingYuan: citedNumber,
    policyMultiplier: z.strictObject({
      fact: factPathSchema,
      values: z.record(z.string(), finite),
      ...provenance,
    }),
  }),
  review: z.strictObject({
    downShare: citedNumber,
    upShare: citedNumber,
    freezeMonthsAfterAdverse: citedNumber,
    reducedBelowShare: citedNumber,
  }),
  gates: z.array(gateSchema),
  products: z.array(productSchema).min(1),
  actions: z.array(actionSchema),
  events: z.array(eventSchema),
  signs: z.array(signSchema),
  causes: z.array(causeSchema).max(14),
  inference: inferenceSchema,
  appeal: appealSchema,
  uncertainty: z.strictObject({
    /** Half-width as a ratio of a limit derived from the profile alone. */
    profileOnlyRatio: citedNumber,
    /** Half-width as a ratio after 12 months from a known limit; grows with the root of time. */
    yearAheadRatio: citedNumber,
  }),
});
export type Model = z.infer<typeof modelSchema>;
