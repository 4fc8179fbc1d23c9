// Builds projection requests for tests: everything has a usual value, a test states what differs.
import { type ProjectionRequest, shippedModel } from "../../src/engine";
import { typicalPerson } from "../../src/profile/cases/typicalPerson";
import { NO_HABITS, type ProfilePatch, patchProfile } from "../../src/profile/profile";

export function buildRequest(changes: Partial<ProjectionRequest> = {}): ProjectionRequest {
  return {
    profile: typicalPerson,
    product: "jiebei",
    months: 12,
    startMonth: "2026-11",
    reference: "healthy",
    before: null,
    habits: NO_HABITS,
    actions: [],
    events: [],
    model: shippedModel,
    ...changes,
  };
}

export function typicalWith(patch: ProfilePatch) {
  return patchProfile(typicalPerson, patch);
}
