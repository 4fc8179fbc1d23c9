// The engine's second verb: two limits and whatever is known in, the likely causes of the fall out.

import { profileSchema } from "../profile/schemas/profileSchema";
import { diagnoseFall } from "./diagnose/diagnoseFall";
import { checkModel } from "./project";
import { RequestFaultError } from "./requestFault";
import type { Diagnosis, DiagnosisRequest } from "./results";
import { compileModel } from "./score/compileFactors";

/** @throws RequestFaultError where nothing fell, or the request names what the model does not know */
export function diagnose(request: DiagnosisRequest): Diagnosis {
  const { model, limitBeforeYuan, limitNowYuan } = request;
  checkModel(model);
  const product = model.products.find(({ id }) => id === request.product);
  if (!product) throw new RequestFaultError({ code: "unknownProduct", detail: request.product });
  for (const profile of [request.profile, request.before]) {
    const parsed = profile && profileSchema.safeParse(profile);
    if (parsed && !parsed.success) {
      const issue = parsed.error.issues[0];
      const detail = `${issue?.path.join(".")}: ${issue?.message}`;
      throw new RequestFaultError({ code: "invalidRequest", detail });
    }
  }
  const fell = limitBeforeYuan > limitNowYuan && limitNowYuan >= 0;
  if (!fell || !Number.isFinite(limitBeforeYuan)) {
    const detail = `${limitBeforeYuan} → ${limitNowYuan}`;
    throw new RequestFaultError({ code: "noFall", detail });
  }
  return diagnoseFall(request, { model, compiled: compileModel(model), product });
}
