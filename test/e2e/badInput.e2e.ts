// What people type by mistake, paste or try: the message stands at the field in the page's
// language, the last good result stays and is marked stale, and nothing typed is lost.
import type { Locator } from "playwright";
import { describe, expect, test } from "vitest";
import { fieldOf } from "../../src/form/formFields";
import { formatYuan } from "../../src/i18n/format";
import type { Language } from "../../src/i18n/language";
import type { NumberField } from "../../src/profile/field";
import type { NumberFault } from "../../src/profile/parseNumber";
import { caseWith, projectScenario } from "../support/projectScenario";
import { type Visit, visitPage } from "../support/visit";
import { fillIn, wordsOf } from "../support/words";

/** Among the key questions, which are asked from the start. */
const BALANCE = "line.balanceYuan";

const caseA = projectScenario(caseWith("caseA"));
const withBalance = (balanceYuan: number) =>
  projectScenario(caseWith("caseA", { line: { balanceYuan } }));

const refused: readonly (readonly [name: string, text: string, fault: NumberFault])[] = [
  ["nothing", "", "empty"],
  ["spaces", "   ", "empty"],
  ["more than a number can hold", "1e999", "scientific"],
  ["a decimal comma", "1,5", "ambiguousComma"],
  ["a point that groups thousands elsewhere", "1.000", "ambiguousPoint"],
  ["hexadecimal", "0x10", "hexadecimal"],
  ["a negative amount", "-5", "belowMin"],
  ["the largest double", "1e308", "scientific"],
  ["the smallest double", "5e-324", "scientific"],
  ["100,000 characters", "9".repeat(100_000), "tooLong"],
  ["text turned from right to left", "\u202E12000", "hiddenCharacter"],
  ["another currency", "₹12000", "foreignCurrency"],
];

const accepted: readonly (readonly [name: string, text: string, yuan: number])[] = [
  ["full-width digits", "１２０００", 12_000],
  ["minus zero", "-0.0", 0],
  ["a space that does not break", "12\u00A0000", 12_000],
  ["ten thousands", "1.2万", 12_000],
];

function messageOf(fault: NumberFault, language: Language): string {
  const { errors, examples } = wordsOf(language).form;
  const { min, max } = fieldOf(BALANCE) as NumberField;
  return fillIn(errors[fault], {
    min: formatYuan(min, language),
    max: formatYuan(max, language),
    example: examples.yuan,
  });
}

/** What a screen reader says of the input besides its name: faults, readings, notices, help. */
function describedBy(input: Locator): Promise<string> {
  return input.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.innerText ?? "")
      .join("\n"),
  );
}

async function expectRefused(visit: Visit, input: Locator, message: string, what: string) {
  await expect.poll(() => describedBy(input), { message: what }).toContain(message);
  expect(await input.getAttribute("aria-invalid"), what).toBe("true");
  expect(await visit.isStale(), what).toBe(true);
  expect(await visit.headlineYuan(), `the last figure stays: ${what}`).toBe(caseA.usableYuan[0]);
  const status = fillIn(visit.words.app.status.invalid, { n: 1 });
  expect(await visit.banner.innerText(), what).toBe(status);
}

describe("a bad entry", () => {
  test("promise 2: is named at its field in either language, keeps the last result, and can be put right", async () => {
    let visit = await visitPage("zh-CN");
    const input = visit.fact(BALANCE);
    await visit.expectShown(caseA);
    for (const [name, text, fault] of refused) {
      await input.fill(text);
      await expectRefused(visit, input, messageOf(fault, visit.language), name);
      const other = visit.language === "en" ? "zh-CN" : "en";
      await visit.languageOption(other).check();
      visit = visit.speaking(other);
      await expectRefused(visit, input, messageOf(fault, other), `${name}, translated`);
      expect(await input.inputValue(), name).toBe(text);
      await input.fill("6000");
      await expect.poll(visit.isStale, { message: `fresh again after ${name}` }).toBe(false);
      expect(await input.getAttribute("aria-invalid"), name).not.toBe("true");
    }
    await visit.expectShown(caseA);
    visit.expectClean();
  });

  test("leaves the other entries at work once it is answered by “I don't know”", async () => {
    const visit = await visitPage("en");
    const { page, words, fact } = visit;
    await visit.expectShown(caseA);
    await fact(BALANCE).fill("abc");
    await expect.poll(visit.isStale).toBe(true);
    const label = `${words.form.unknown}: ${words.form.fields.line.balanceYuan.label}`;
    await page.getByRole("button", { name: label }).click();
    await visit.expectShown(
      projectScenario(caseWith("caseA", { line: { balanceYuan: null } })),
      "the balance unknown",
    );
    visit.expectClean();
  });
});

describe("an unusual entry", () => {
  test("is read as it is meant, and read back", async () => {
    const language = "zh-CN";
    const visit = await visitPage(language);
    const input = visit.fact(BALANCE);
    await visit.expectShown(caseA);
    for (const [name, text, yuan] of accepted) {
      await input.fill(text);
      await visit.expectShown(withBalance(yuan), name);
      const reading = fillIn(visit.words.form.reading, { reading: formatYuan(yuan, language) });
      expect(await describedBy(input), name).toContain(reading);
    }
    visit.expectClean();
  });

  test("that real lines do have is computed, with a remark", async () => {
    const visit = await visitPage("en");
    const { fact, words } = visit;
    await visit.expectShown(caseA);
    await fact("line.limitNowYuan").fill("0");
    await (await visit.reachFact("lenders.cardUtilisationRatio")).fill("120");
    const facts = { line: { limitNowYuan: 0 }, lenders: { cardUtilisationRatio: 1.2 } };
    await visit.expectShown(projectScenario(caseWith("caseA", facts)));
    const { limitZero, balanceAboveLimit, cardsOverLimit } = words.form.notices;
    expect(await describedBy(fact("line.limitNowYuan"))).toContain(limitZero);
    expect(await describedBy(fact(BALANCE))).toContain(balanceAboveLimit);
    expect(await describedBy(fact("lenders.cardUtilisationRatio"))).toContain(cardsOverLimit);
    visit.expectClean();
  });
});

test("14: 200 edits faster than anyone types end with the last one", async () => {
  const visit = await visitPage("zh-CN");
  const input = visit.fact(BALANCE);
  await visit.expectShown(caseA);
  // Bursts of four, as when one drags; every tenth edit is a fault, as it is while one types.
  await input.evaluate(async (element) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    for (let edit = 1; edit <= 200; edit += 1) {
      set!.call(element, edit % 10 === 0 ? `${edit},` : String(edit * 100));
      element.dispatchEvent(new Event("input", { bubbles: true }));
      if (edit % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    set!.call(element, "24000");
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await visit.expectShown(withBalance(24_000));
  expect(await input.inputValue()).toBe("24000");
  visit.expectClean();
});

test("a reload keeps the case, the language and everything typed, also what is wrong", async () => {
  const visit = await visitPage("zh-CN");
  const { page, fact } = visit;
  await visit.caseButton("own").click();
  await fact("line.limitBeforeYuan").fill("7万");
  await visit.caseButton("caseB").click();
  await fact("lenders.platformsWithBalance").fill("2");
  const changed = projectScenario(caseWith("caseB", { lenders: { platformsWithBalance: 2 } }));
  await visit.expectShown(changed);
  await fact(BALANCE).fill("12千,");
  await visit.languageOption("en").check();
  await page.reload();

  const english = visit.speaking("en");
  await page.getByTestId("limit-now").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await english.caseButton("caseB").getAttribute("aria-pressed")).toBe("true");
  expect(await fact(BALANCE).inputValue()).toBe("12千,");
  expect(await describedBy(fact(BALANCE))).toContain(messageOf("notANumber", "en"));
  expect(await fact("lenders.platformsWithBalance").inputValue()).toBe("2");
  expect(await english.isStale()).toBe(true);
  expect(await english.headlineYuan()).toBe(changed.usableYuan[0]);
  await fact(BALANCE).fill("12000");
  await english.expectShown(changed, "put right after the reload");
  await english.caseButton("own").click();
  expect(await fact("line.limitBeforeYuan").inputValue()).toBe("7万");
  english.expectClean();
});
