import { describe, expect, it } from "vitest";
import { FACT_FAULTS } from "../../src/form/draftSchema";
import { canBeUnknown, FACT_PATHS, FORM_SECTION_IDS, fieldOf } from "../../src/form/formFields";
import { NOTICES, noticesAt } from "../../src/form/notices";
import { form as en } from "../../src/i18n/en/form";
import { form as zh } from "../../src/i18n/zh-CN/form";

function keysOf(messages: object, prefix = ""): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/** The key under which both the form for one and the form for several are asked for. */
function bare(key: string): string {
  return key.replace(/_(?:one|other)$/, "");
}

/** Every key that the metadata of the fields makes the form ask for. */
function keysOfFields(): readonly string[] {
  return FACT_PATHS.flatMap((path) => {
    const field = fieldOf(path);
    const at = (key: string) => `fields.${path}.${key}`;
    const own = [at("label"), at("help")];
    if (field.kind === "choice") return [...own, ...field.options.map((id) => at(`options.${id}`))];
    if (field.kind !== "list") return own;
    const columns = Object.keys(field.columns).map((column) => at(`columns.${column}`));
    return [...own, ...columns, ...["none", "some", "add", "remove", "rowName"].map(at)];
  });
}

describe.each([
  ["zh-CN", zh],
  ["en", en],
] as const)("the form's words in %s", (_language, messages) => {
  const keys = new Set(keysOf(messages));

  it("name and explain every fact, option and column", () => {
    expect(keysOfFields().filter((key) => !keys.has(key))).toEqual([]);
  });

  it("answer every fault, notice and section", () => {
    const needed = [
      ...FACT_FAULTS.map((code) => `errors.${code}`),
      ...NOTICES.map(({ id }) => `notices.${id}`),
      ...FORM_SECTION_IDS.flatMap((id) => [`sections.${id}.title`, `sections.${id}.about`]),
    ];
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe("the two languages", () => {
  it("have the same keys", () => {
    const keys = (messages: object) => [...new Set(keysOf(messages).map(bare))].sort();
    expect(keys(en)).toEqual(keys(zh));
  });

  it("fill the same blanks", () => {
    const blanks = (messages: object) =>
      keysOf(messages).map((key) => {
        const text = key
          .split(".")
          .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], messages);
        return `${bare(key)} ${(String(text).match(/{{\w+}}/g) ?? []).sort().join()}`;
      });
    expect([...new Set(blanks(en))].sort()).toEqual([...new Set(blanks(zh))].sort());
  });
});

describe("notices", () => {
  it("fault 8: a balance just above the limit is noticed, at the limit it is not", () => {
    const [notice] = noticesAt("line.balanceYuan");
    expect(notice?.holds(20_001, 20_000)).toBe(true);
    expect(notice?.holds(20_000, 20_000)).toBe(false);
  });

  it("stand at facts and read number facts", () => {
    for (const notice of NOTICES) {
      expect(canBeUnknown(notice.at)).toBe(true);
      expect(notice.reads.map((path) => fieldOf(path).kind)).not.toContain("list");
    }
  });
});
