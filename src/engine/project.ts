// The engine's main verb: a request in, the projected limit and every factor's contribution out.

import { PROJECTION_MONTHS } from "../profile/scenario";
import { profileSchema } from "../profile/schemas/profileSchema";
import { attributeLimit } from "./attribute/attributeLimit";
import { explainFactors } from "./diagnose/explainFactors";
import { reasonsOf } from "./diagnose/reasonsOf";
import type { Model, Product } from "./model/modelSchema";
import { parseModel } from "./parseModel";
import { RequestFaultError } from "./requestFault";
import { type Path, pathsOfRequest } from "./requestPaths";
import type { Projection, ProjectionRequest } from "./results";
import type { MonthState } from "./simulate/applyChange";
import { bandOfPath } from "./simulate/bandOfPath";
import { describePath } from "./simulate/describePath";
import { listHappenings } from "./simulate/listHappenings";

/** Models that have been checked: each object once. */
const checkedModels = new WeakSet<Model>();

/** @throws RequestFaultError saying what is wrong with the model; each object is looked at once */
export function checkModel(model: Model): void {
  if (checkedModels.has(model)) return;
  const parsed = parseModel(model);
  if (!parsed.ok) {
    throw new RequestFaultError({ code: "invalidModel", detail: parsed.problems.join("; ") });
  }
  checkedModels.add(model);
}

/** @throws RequestFaultError naming what is wrong */
export function checkRequest(request: ProjectionRequest): Product {
  const { model, months } = request;
  checkModel(model);
  if (
    !Number.isInteger(months) ||
    months < PROJECTION_MONTHS.min ||
    months > PROJECTION_MONTHS.max
  ) {
    throw new RequestFaultError({ code: "monthsOutOfRange", detail: String(months) });
  }
  const product = model.products.find(({ id }) => id === request.product);
  if (!product) throw new RequestFaultError({ code: "unknownProduct", detail: request.product });
  for (const { actionId } of request.actions) {
    if (!model.actions.some(({ id }) => id === actionId)) {
      throw new RequestFaultError({ code: "unknownAction", detail: actionId });
    }
  }
  for (const { eventId } of request.events) {
    if (!model.events.some(({ id }) => id === eventId)) {
      throw new RequestFaultError({ code: "unknownEvent", detail: eventId });
    }
  }
  for (const profile of [request.profile, request.before]) {
    const parsed = profile && profileSchema.safeParse(profile);
    if (parsed && !parsed.success) {
      const issue = parsed.error.issues[0];
      throw new RequestFaultError({
        code: "invalidRequest",
        detail: `${issue?.path.join(".")}: ${issue?.message}`,
      });
    }
  }
  if (request.reference === "before" && request.before === null) {
    throw new RequestFaultError({ code: "noBeforeProfile", detail: "" });
  }
  return product;
}

function effectsOf({ paths, reviews }: Path, index: number, utilisationFactor: number) {
  const effects = paths.effects[index] as Float64Array;
  if (index !== utilisationFactor) return effects;
  return effects.map((effect, month) => effect + (reviews.utilisationEffect[month] as number));
}

/**
 * Projects the limit over `months` monthly reviews and attributes every month to the factors.
 * Deterministic: the same request gives the same bytes. Yuan throughout; see `Projection`.
 * @throws RequestFaultError when the request names what the model does not know
 */
export function project(request: ProjectionRequest): Projection {
  const product = checkRequest(request);
  const { model } = request;
  const found = pathsOfRequest(request, product);
  const { own, reference, withoutActions, rule, context } = found;
  const { utilisationFactor } = rule.compiled;
  const { formerLimitYuan } = found;
  const contributions = attributeLimit(
    {
      own: own.paths,
      reference: reference.paths,
      ownPath: own.reviews,
      referencePath: reference.reviews,
      referenceUtilisationEffect: reference.reviews.utilisationEffect,
    },
    context,
  );
  const insights = explainFactors(
    {
      resolved: (own.states[0] as MonthState).profile,
      limitYuan: own.reviews.grantedYuan[0] as number,
      utilisationRatio: found.start.ratio,
      calibration: found.calibration,
    },
    rule,
  );
  return {
    modelVersion: model.version,
    productId: product.id,
    months: request.months,
    startMonth: request.startMonth,
    reference: request.reference,
    calibration: found.calibration,
    formerLimitYuan,
    grantedYuan: own.reviews.grantedYuan,
    usableYuan: own.reviews.usableYuan,
    targetYuan: own.reviews.targetYuan,
    referenceYuan: reference.reviews.usableYuan,
    withoutActionsYuan: withoutActions.reviews.usableYuan,
    withoutEventsYuan: found.withoutEvents.reviews.usableYuan,
    ...bandOfPath(own.reviews, {
      model,
      todayIsKnown: request.profile.line.limitNowYuan !== null,
      variations: found.variations,
    }),
    ...describePath(own.reviews, own.paths.gate, own.balanceYuan, formerLimitYuan, rule),
    score: own.reviews.score,
    binding: own.reviews.binding,
    gate: own.paths.gate,
    contributions,
    effects: model.factors.map(({ id }, index) => ({
      factorId: id,
      own: effectsOf(own, index, utilisationFactor),
      reference: effectsOf(reference, index, utilisationFactor),
    })),
    unknownFacts: found.unknownFacts,
    ineffectiveActions: found.schedule.ineffective,
    happenings: listHappenings(own.states, own.paths.gate, found.schedule, request.events, model),
    insights,
    reasons: reasonsOf({ contributions, insights, before: request.before, model }),
  };
}
