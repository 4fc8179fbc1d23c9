// What must hold for the cases (one and the same model, only profiles differ) and their golden
// headline figures.
import { describe, expect, it } from "vitest";
import type { Projection } from "../../src/engine";
import { CASES } from "../../src/profile/cases/cases";
import { profileSchema } from "../../src/profile/schemas/profileSchema";
import { projectCase, topPushes } from "../reports/cases";

function pathsOf(id: string): { without: Projection; with: Projection } {
  const study = CASES.find((each) => each.id === id);
  if (!study) throw new Error(`no case ${id}`);
  return { without: projectCase(study, false), with: projectCase(study, true) };
}

const yuan = (projection: Projection, month: number) => projection.usableYuan[month] as number;

describe("the cases", () => {
  it("are valid profiles", () => {
    for (const { before, after } of CASES) {
      expect(profileSchema.safeParse(before).success).toBe(true);
      expect(profileSchema.safeParse(after).success).toBe(true);
    }
  });

  it("A: 70,000 falls to 15–25k; month 3 is 55–65k and not 70k yet", () => {
    const a = pathsOf("caseA");
    expect(a.without.referenceYuan[0]).toBe(70_000);
    expect(yuan(a.without, 0)).toBeGreaterThanOrEqual(15_000);
    expect(yuan(a.without, 0)).toBeLessThanOrEqual(25_000);
    expect(yuan(a.with, 3)).toBeGreaterThanOrEqual(55_000);
    expect(yuan(a.with, 3)).toBeLessThanOrEqual(65_000);
    for (const month of [1, 2, 3]) expect(yuan(a.with, month)).toBeLessThan(70_000);
  });

  it("A: without measures the limit does not come back within a year", () => {
    expect(yuan(pathsOf("caseA").without, 12)).toBeLessThan(40_000);
  });

  it("B: 75–85k in month 6", () => {
    const b = pathsOf("caseB");
    expect(yuan(b.with, 6)).toBeGreaterThanOrEqual(75_000);
    expect(yuan(b.with, 6)).toBeLessThanOrEqual(85_000);
    expect(topPushes(b.without, 0).map(({ factor }) => factor)).toContain("multiLending");
  });

  it("张三-000: idleness alone takes 70,000 to 15–25k and is the largest push", () => {
    const { without } = pathsOf("zhangsan000");
    expect(without.referenceYuan[0]).toBe(70_000);
    expect(yuan(without, 0)).toBeGreaterThanOrEqual(15_000);
    expect(yuan(without, 0)).toBeLessThanOrEqual(25_000);
    expect(topPushes(without, 0)[0]?.factor).toBe("activity");
  });

  it("Huabei: at least 80% of the old limit after six months on time", () => {
    const huabei = pathsOf("huabeiOverdue");
    expect(huabei.without.state[0]).toBe("suspended");
    expect(yuan(huabei.with, 6)).toBeGreaterThanOrEqual(0.8 * 15_000);
    expect(yuan(huabei.with, 6)).toBeLessThanOrEqual(15_000);
  });

  it("card overdue: score down, limit cut, suspended and frozen until settled", () => {
    const card = pathsOf("cardOverdue");
    expect(new Set(card.without.state)).toEqual(new Set(["suspended"]));
    expect(card.without.grantedYuan[0]).toBeLessThan(70_000);
    expect(topPushes(card.without, 0)[0]?.factor).toBe("repayment");
    expect(yuan(card.with, 1)).toBeGreaterThan(0);
  });

  it("李四-000: inquiries and multi-lending lead", () => {
    const { without } = pathsOf("lisi000");
    const top = topPushes(without, 0).map(({ factor }) => factor);
    expect(top.slice(0, 2).sort()).toEqual(["inquiries", "multiLending"]);
  });

  it("李四-003: the limit rises and the rate falls", () => {
    const lisi = pathsOf("lisi003").with;
    expect(yuan(lisi, 12)).toBeGreaterThan(yuan(lisi, 0));
    expect(lisi.dailyRatePercent[12]).toBeLessThan(lisi.dailyRatePercent[0] as number);
  });

  it("张三-003: frequency leads the fall; a calmer rhythm brings it back", () => {
    const zhangsan = pathsOf("zhangsan003");
    expect(topPushes(zhangsan.without, 0)[0]?.factor).toBe("frequency");
    expect(yuan(zhangsan.with, 6)).toBeGreaterThan(
      0.95 * (zhangsan.without.referenceYuan[0] as number),
    );
  });

  it("the full repayer loses little, and the case says that the sources disagree", () => {
    const { without } = pathsOf("fullRepayer");
    const lost = (without.referenceYuan[0] as number) - yuan(without, 0);
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(0.15 * 70_000);
    expect(CASES.find(({ id }) => id === "fullRepayer")?.contradictions).toEqual(["C1"]);
  });

  it.each(CASES.map((study) => [study.id, study] as const))(
    "%s: measures never harm",
    (_, study) => {
      const without = projectCase(study, false, 24);
      const withMeasures = projectCase(study, true, 24);
      without.usableYuan.forEach((figure, month) => {
        expect(yuan(withMeasures, month)).toBeGreaterThanOrEqual(figure);
      });
    },
  );

  it("keep their headline figures", async () => {
    const headlines = CASES.map((study) => {
      const without = projectCase(study, false);
      const withMeasures = projectCase(study, true);
      const at = (projection: Projection) => [0, 3, 6, 12].map((month) => yuan(projection, month));
      return {
        id: study.id,
        former: without.referenceYuan[0],
        without: at(without),
        with: at(withMeasures),
        top: topPushes(without, 0).map(({ factor, yuan: push }) => `${factor} ${push}`),
      };
    });
    const lines = headlines.map((headline) => JSON.stringify(headline)).join("\n");
    await expect(`${lines}\n`).toMatchFileSnapshot("../golden/cases.jsonl");
  });
});
