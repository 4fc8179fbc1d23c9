// Validates a model from outside: its shape by zod, then what a shape cannot say: that every id it
// names exists.
import { FIELD_PATHS, type FieldPath, fieldAt, HABIT_FIELDS } from "../profile/profile";
import { fitsDense } from "./maths/denseCurve";
import { type Model, modelSchema } from "./model/modelSchema";

export type ParsedModel =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly problems: readonly string[] };

function duplicatesIn(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Every `sources: [...]` anywhere in the model. */
function citedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedSources);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) && inner.every((id) => typeof id === "string")
      ? inner
      : citedSources(inner),
  );
}

/** Every object that states a certainty other than "assumption" must name a source. */
function unsourced(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => unsourced(inner, `${path}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  const { certainty, sources } = value as { certainty?: unknown; sources?: unknown };
  const own =
    typeof certainty === "string" &&
    certainty !== "assumption" &&
    Array.isArray(sources) &&
    sources.length === 0
      ? [`${path} claims "${certainty}" without a source`]
      : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => unsourced(inner, `${path}.${key}`)),
  ];
}

function namedFacts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedFacts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "fact" || key === "over") && typeof inner === "string" ? [inner] : namedFacts(inner),
  );
}

const LEVER_IDS = ["income", "otherDebt", "policy"] as const;

/** `{ param }` that an action or event uses and does not declare would silently be 0. */
function undeclaredParams(model: Model): string[] {
  return [...model.actions, ...model.events].flatMap(({ id, changes, params }) => {
    const declared = new Set(params.map((param) => param.id));
    return changes
      .flatMap((change) => Object.values(change))
      .flatMap((value) =>
        typeof value === "object" && value && "param" in value ? [value.param] : [],
      )
      .filter((param) => !declared.has(String(param)))
      .map((param) => `${id} uses the undeclared parameter ${param}`);
  });
}

/** A clock that no gate reads would be set for nothing. */
function unknownClocks(model: Model): string[] {
  const read = new Set(
    model.gates.flatMap(({ conditions }) =>
      conditions.flatMap((condition) => (condition.kind === "clock" ? [condition.clock] : [])),
    ),
  );
  return [...model.actions, ...model.events].flatMap(({ id, changes }) =>
    changes.flatMap((change) =>
      change.kind === "startClock" && !read.has(change.clock)
        ? [`${id} sets the clock ${change.clock}, which no gate reads`]
        : [],
    ),
  );
}

/** Words that are set or compared must be options of their field. */
function wrongOptions(model: Model): string[] {
  const changes = [...model.actions, ...model.events].flatMap((each) => each.changes);
  const conditions = model.gates.flatMap((gate) => gate.conditions);
  return [...changes, ...conditions].flatMap((each) => {
    if (each.kind !== "set" && each.kind !== "factIs") return [];
    const field = FIELD_PATHS.includes(each.fact as FieldPath)
      ? fieldAt(each.fact as FieldPath)
      : null;
    const isWrong = field?.kind === "choice" && !field.options.includes(String(each.value));
    return isWrong ? [`${each.fact} has no option "${String(each.value)}"`] : [];
  });
}

/** Causes, signs and options must find each other, and no two may move the same fact at once. */
function unfitCauses({ causes, signs, factors, actions }: Model): string[] {
  const signById = new Map(signs.map((sign) => [sign.id, sign]));
  const ids = new Set([...causes, ...factors, ...actions].map(({ id }) => id));
  const sumsToOne = (shares: readonly number[]) =>
    Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-6;
  const ofSigns = signs
    .filter(({ options }) => !sumsToOne(options.map(({ whenAbsent }) => whenAbsent)))
    .map(({ id }) => `the sign ${id} does not share out one`);
  const ofCauses = causes.flatMap((cause) => {
    const named = [...cause.factors, ...cause.excludes, ...cause.measures].filter(
      (id) => !ids.has(id),
    );
    const unfit = cause.signs.flatMap(({ sign, before, whenPresent }) => {
      const options = signById.get(sign)?.options.map(({ id }) => id) ?? [];
      const fits =
        options.includes(before) &&
        Object.keys(whenPresent).sort().join() === [...options].sort().join() &&
        sumsToOne(Object.values(whenPresent));
      return fits ? [] : [`${cause.id} does not fit the sign ${sign}`];
    });
    const shared = causes
      .filter((other) => other !== cause && !cause.excludes.includes(other.id))
      .filter((other) => other.signs.some(({ sign }) => cause.signs.some((s) => s.sign === sign)))
      .map((other) => `${cause.id} and ${other.id} share a sign and do not exclude each other`);
    const oneSided = cause.excludes
      .filter((id) => !causes.find((other) => other.id === id)?.excludes.includes(cause.id))
      .map((id) => `${cause.id} excludes ${id} and is not excluded by it`);
    return [
      ...named.map((id) => `${cause.id} names the unknown ${id}`),
      ...unfit,
      ...shared,
      ...oneSided,
    ];
  });
  return [...ofSigns, ...ofCauses];
}

function crossChecks(model: Model): string[] {
  const factors = new Set(model.factors.map(({ id }) => id));
  const actions = new Set(model.actions.map(({ id }) => id));
  const sources = new Set(model.sources.map(({ id }) => id));
  const facts = new Set<string>(FIELD_PATHS);
  const habits = new Set(Object.keys(HABIT_FIELDS));
  const owners = [...model.gates, ...model.actions, ...model.events];
  const feedback = model.factors.flatMap(({ terms }) =>
    terms.filter((term) => term.kind === "curve" && term.input.kind === "lineUtilisation"),
  );
  const habitChanges = model.actions.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === "habit" ? [change.habit] : [])),
  );
  return [
    ...owners
      .filter(({ factor }) => !factors.has(factor))
      .map(({ id, factor }) => `${id} names the unknown factor ${factor}`),
    ...model.actions.flatMap(({ id, requires, conflicts }) =>
      [...requires, ...conflicts]
        .filter((other) => !actions.has(other))
        .map((other) => `${id} names the unknown action ${other}`),
    ),
    ...citedSources({ ...model, sources: [] })
      .filter((id) => !sources.has(id))
      .map((id) => `unknown source ${id}`),
    ...[...namedFacts(model), ...Object.keys(model.population), ...Object.keys(model.healthy.facts)]
      .filter((fact) => !facts.has(fact))
      .map((fact) => `unknown fact ${fact}`),
    ...habitChanges.filter((habit) => !habits.has(habit)).map((habit) => `unknown habit ${habit}`),
    ...[
      model.factors,
      model.actions,
      model.events,
      model.gates,
      model.products,
      model.sources,
      model.signs,
      model.causes,
    ]
      .flatMap((group) => duplicatesIn(group.map(({ id }) => id)))
      .map((id) => `the id ${id} is used twice`),
    ...(feedback.length > 1 ? ["more than one curve reads the line's utilisation"] : []),
    ...(fitsDense(model.limitRule.scoreMultiple.knots) &&
    feedback.every((term) => term.kind !== "curve" || fitsDense(term.knots))
      ? []
      : ["the knots of a curve in the review are too finely spaced"]),
    ...(model.review.upShare.value > model.review.downShare.value
      ? ["raises must not be faster than cuts"]
      : []),
    ...undeclaredParams(model),
    ...unfitCauses(model),
    ...unknownClocks(model),
    ...wrongOptions(model),
    ...LEVER_IDS.flatMap((lever) => {
      const owners = model.factors.filter(({ levers }) => levers.includes(lever)).length;
      return owners === 1 ? [] : [`the lever ${lever} has ${owners} owners instead of one`];
    }),
    ...unsourced(model, "model"),
  ];
}

export function parseModel(value: unknown): ParsedModel {
  const parsed = modelSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    return { ok: false, problems };
  }
  const problems = crossChecks(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, model: parsed.data };
}
