// What the page links to is there: every factor of the model has a term, and every term an entry.
import { describe, expect, test } from "vitest";
import { glossary } from "../../src/app/learn/entries/glossary";
import { howLimitsWork } from "../../src/app/learn/entries/howLimitsWork";
import { rulesAndRights } from "../../src/app/learn/entries/rulesAndRights";
import { trends } from "../../src/app/learn/entries/trends";
import { shippedModel } from "../../src/engine";
import { messages as en } from "../../src/i18n/en";
import { CASES } from "../../src/profile/cases/cases";
import {
  ACTION_PARTS,
  APPEAL_PARTS,
  CONTRADICTION_PARTS,
  FACTOR_PARTS,
  LEARN_PARTS,
} from "../../src/ui/learnParts";

const entries = [...glossary, ...howLimitsWork, ...rulesAndRights, ...trends];
const contradictions = Object.keys(en.factor.contradictions);

describe("links to the learning page", () => {
  test("every factor of the model has a term, and nothing else has one", () => {
    expect(Object.keys(FACTOR_PARTS).sort()).toEqual(
      shippedModel.factors.map(({ id }) => id).sort(),
    );
  });

  test("every target exists, once", () => {
    const ids = [...entries.map(({ id }) => id), ...contradictions.map((id) => id.toLowerCase())];
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of LEARN_PARTS) expect(ids).toContain(part);
  });

  test("every target has the form of an address's part", () => {
    for (const part of LEARN_PARTS) expect(part).toMatch(/^[a-z][a-z0-9]{0,19}$/);
  });

  test("every contradiction that a factor, a measure, a cause or a case names has an entry", () => {
    const named = [
      ...shippedModel.factors,
      ...shippedModel.actions,
      ...shippedModel.causes,
      ...CASES,
    ].flatMap((each) => each.contradictions);
    for (const id of named) expect(CONTRADICTION_PARTS[id]).toBe(id.toLowerCase());
    expect(Object.keys(CONTRADICTION_PARTS)).toEqual(contradictions);
    expect(Object.keys(en.factor.contradictionNames)).toEqual(contradictions);
  });

  test("the right to an explanation, the dispute and every caution of the appeal lead to an entry", () => {
    const { channels, evidence, cautions } = shippedModel.appeal;
    expect(APPEAL_PARTS).toMatchObject({ explanation: "automated", dispute: "dispute" });
    for (const { id } of [...cautions, ...evidence]) expect(APPEAL_PARTS[id], id).toBeDefined();
    for (const { id } of cautions) expect(Object.keys(en.why.decision.cautionNames)).toContain(id);
    const actions = shippedModel.actions.map(({ id }) => id);
    for (const id of Object.keys(ACTION_PARTS)) expect(actions).toContain(id);
    const known = [...channels, ...evidence, ...cautions].map(({ id }) => id);
    for (const id of Object.keys(APPEAL_PARTS)) expect(known).toContain(id);
  });
});
