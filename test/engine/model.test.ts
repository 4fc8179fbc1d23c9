// The shipped model: valid, sourced, and every example it carries is true.
import { describe, expect, it } from "vitest";
import { parseModel, shippedModel } from "../../src/engine";
import { compileModel } from "../../src/engine/score/compileFactors";
import { healthyProfile } from "../../src/engine/score/resolveProfile";
import { typicalPerson } from "../../src/profile/cases/typicalPerson";
import { type FactValue, type FieldPath, fieldAt, withFact } from "../../src/profile/profile";

function healthyWith(facts: Record<string, unknown>) {
  let profile = healthyProfile(typicalPerson, shippedModel);
  for (const [path, value] of Object.entries(facts)) {
    profile = withFact(profile, path as FieldPath, value as FactValue);
  }
  return profile;
}

describe("the shipped model", () => {
  it("is valid and names nothing that does not exist", () => {
    const parsed = parseModel(shippedModel);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it("has the 16 factors", () => {
    expect(shippedModel.factors).toHaveLength(16);
  });

  it.each(
    shippedModel.factors.flatMap((factor, index) =>
      factor.examples.map((example) => ({ id: factor.id, index, example })),
    ),
  )("$id: its example holds", ({ index, example }) => {
    const compiled = compileModel(shippedModel);
    const factor = compiled.factors[index];
    const utilisation = factor?.readsUtilisation
      ? compiled.utilisationEffect(shippedModel.healthy.utilisationRatio.value)
      : 0;
    const effect = (factor?.effect(healthyWith(example.facts)) ?? 0) + utilisation;
    expect(Math.abs(effect - example.effect)).toBeLessThan(0.005);
  });

  it("has a value for every option of every table", () => {
    for (const { terms } of shippedModel.factors) {
      for (const term of terms) {
        if (term.kind !== "table") continue;
        const field = fieldAt(term.fact as FieldPath);
        const keys = field.kind === "choice" ? field.options : ["true", "false"];
        expect(Object.keys(term.values).sort()).toEqual([...keys].sort());
      }
    }
  });

  it("knows what an unknown fact is worth, for every fact that it scores", () => {
    const compiled = compileModel(shippedModel);
    for (const { terms } of shippedModel.factors) {
      for (const term of terms) {
        const read = term.kind === "curve" ? term.input : term;
        if (read.kind === "lineUtilisation") continue;
        expect(Object.keys(shippedModel.population)).toContain(read.fact);
      }
    }
    for (const path of Object.keys(shippedModel.population)) {
      for (const percentile of ["value", "low", "high"] as const) {
        const fact = shippedModel.population[path]?.[percentile] as FactValue;
        const profile = healthyWith({ [path]: fact });
        for (const factor of compiled.factors) {
          expect(Number.isFinite(factor.effect(profile))).toBe(true);
        }
      }
    }
  });

  it.each(
    shippedModel.factors.flatMap(({ id, terms }) =>
      terms.flatMap((term) => (term.kind === "curve" ? [{ id, term }] : [])),
    ),
  )("$id: the curve has the shape that it states", ({ term }) => {
    const rises = term.knots.slice(1).map(([, y], i) => y - (term.knots[i]?.[1] as number));
    const firstFall = rises.findIndex((rise) => rise < 0);
    if (term.shape === "rising") expect(rises.every((rise) => rise >= 0)).toBe(true);
    else if (term.shape === "falling") expect(rises.every((rise) => rise <= 0)).toBe(true);
    else {
      expect(firstFall).toBeGreaterThan(0);
      expect(rises.slice(firstFall).every((rise) => rise <= 0)).toBe(true);
    }
  });

  it("offers no credit repair and no borrowing to repay", () => {
    for (const { id, label } of shippedModel.actions) {
      expect(`${id} ${label.zh} ${label.en}`).not.toMatch(/repair|修复|借新还旧/i);
    }
  });
});

describe("a model from outside", () => {
  const edited = (change: (model: typeof shippedModel) => void) => {
    const model = structuredClone(shippedModel);
    change(model);
    return parseModel(model);
  };

  it("is refused with the place when its shape is wrong", () => {
    const parsed = parseModel({ ...shippedModel, version: "newest" });
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringContaining("version")]);
  });

  it("is refused when it names what does not exist, or claims without a source", () => {
    const wrongs = [
      edited((model) => {
        (model.actions[0] as { factor: string }).factor = "luck";
      }),
      edited((model) => {
        (model.factors[1]?.terms[0] as { sources: string[] }).sources = ["hearsay"];
      }),
      edited((model) => {
        (model.factors[1]?.terms[0] as { sources: string[] }).sources = [];
      }),
      edited((model) => {
        model.review.upShare.value = 2;
      }),
      edited((model) => {
        (model.factors[2] as { id: string }).id = "history";
      }),
      edited((model) => {
        (model.events[0] as { params: unknown[] }).params = [];
      }),
      edited((model) => {
        model.gates = model.gates.filter(({ id }) => id !== "transactionHold");
      }),
      edited((model) => {
        (model.actions[2]?.changes[0] as { value: string }).value = "whenever";
      }),
      edited((model) => {
        model.factors[0]?.levers.push("income");
      }),
    ];
    for (const parsed of wrongs) expect(parsed.ok).toBe(false);
    const first = wrongs.map((parsed) => (parsed.ok ? "" : parsed.problems.join()));
    expect(first[0]).toContain("luck");
    expect(first[1]).toContain("hearsay");
    expect(first[2]).toContain("without a source");
    expect(first[3]).toContain("raises");
    expect(first[4]).toContain("history");
    expect(first[5]).toContain("undeclared");
    expect(first[6]).toContain("transactionHold");
    expect(first[7]).toContain("whenever");
    expect(first[8]).toContain("2 owners");
  });
});
