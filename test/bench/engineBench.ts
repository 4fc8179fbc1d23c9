// The measurements that need the engine alone; they run in Node and in a page alike.
import { type ProjectionRequest, project, shippedModel } from "../../src/engine";
import { exactContributions } from "../../src/engine/attribute/attributeLimit";
import { checkRequest } from "../../src/engine/project";
import { pathsOfRequest } from "../../src/engine/requestPaths";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { UNKNOWN_PROFILE } from "../../src/profile/profile";
import { buildRequest } from "../support/requestBuilder";
import { type Comparison, compareNaive, sidesOf } from "./compareNaive";
import { ALL_FACTORS, requestWithActive, requestWithGates } from "./factorChanges";
import { measure, millisecondsOf, type Timing } from "./timing";

const MONTHS = 24;
const RUNS = 60;

export interface Measured extends Timing {
  readonly name: string;
  /** Factors with a contribution other than 0 in some month. */
  readonly factors: number;
}

function contributingFactors(request: ProjectionRequest): number {
  return project(request).contributions.filter(({ yuan }) => yuan.some((y) => y !== 0)).length;
}

function measured(name: string, request: ProjectionRequest, runs = RUNS): Measured {
  const factors = contributingFactors(request);
  return { name, factors, ...measure(() => project(request), runs) };
}

/** @throws Error when a request does not have the factors that it is measured for */
export function recompute(): Measured[] {
  const byFactors = [4, 8, 12, ALL_FACTORS].map((count) => {
    const row = measured(`${count} factors`, requestWithActive(count, MONTHS));
    if (row.factors !== count) throw new Error(`${row.factors} factors contribute, not ${count}`);
    return row;
  });
  return [...byFactors, measured("16, gates closed", requestWithGates(MONTHS))];
}

export function typicalCases(): Measured[] {
  return CASES.map((study) => {
    const { productId, ...scenario } = caseScenario(study, "2026-11", MONTHS);
    return measured(study.id, { ...scenario, product: productId, model: shippedModel }, RUNS / 2);
  });
}

export function nothingKnown(): Measured {
  const request = buildRequest({ profile: UNKNOWN_PROFILE, months: MONTHS });
  return measured("nothing known", request, RUNS / 2);
}

/** Before anything is compiled or remembered: the first answer that a fresh engine gives. */
export function firstRecompute(): number {
  return millisecondsOf(() => project(requestWithActive(ALL_FACTORS, MONTHS))).ms;
}

export interface Share {
  readonly name: string;
  readonly fastestMs: number;
}

/** Where the time of the dearest recompute goes. */
export function shares(): Share[] {
  const request = requestWithActive(ALL_FACTORS, MONTHS);
  const found = pathsOfRequest(request, checkRequest(request));
  const sides = sidesOf(found);
  const of = (name: string, work: () => unknown) => ({
    name,
    fastestMs: measure(work, RUNS).fastestMs,
  });
  return [
    of("check the request", () => checkRequest(request)),
    of("paths and reviews", () => pathsOfRequest(request, found.context.product)),
    of("exact contributions", () => exactContributions(sides, found.context)),
  ];
}

export function againstNaive(count: number): Comparison {
  return compareNaive(requestWithActive(count, MONTHS), RUNS / 2);
}
