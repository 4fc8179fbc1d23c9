// Reasons as they are read out, in both languages: golden texts of the cases, and what no reason may
// say.
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { useReasonText } from "../../../src/app/why/useReasonText";
import { project, shippedModel } from "../../../src/engine";
import { createI18n } from "../../../src/i18n/i18n";
import { LANGUAGES, type Language } from "../../../src/i18n/language";
import { CASES } from "../../../src/profile/cases/cases";
import { projectCase } from "../../reports/cases";
import { buildRequest, typicalWith } from "../../support/requestBuilder";

async function textIn(language: Language) {
  const i18n = createI18n(language);
  await i18n.loadNamespaces("why");
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return renderHook(() => useReasonText(), { wrapper }).result.current;
}

/** Never a score, never a policy that explains nothing, never blame. */
const FORBIDDEN =
  /评分(太|过)?低|内部政策|怪你|你的错|score (is )?too low|internal policy|your fault/i;

describe.each(LANGUAGES)("in %s", (language) => {
  it("the reasons of every case read as they are kept", async () => {
    const textOf = await textIn(language);
    const told = CASES.map((study) => {
      const { reasons } = projectCase(study, false);
      const lines = reasons.map((reason, i) => `${i + 1}. ${textOf(reason, shippedModel)}`);
      return [`# ${study.id}`, ...lines].join("\n");
    });
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(
      `../../golden/reasons.${language}.txt`,
    );
    for (const text of told) expect(text).not.toMatch(FORBIDDEN);
  });

  it("a tightening is told as not one’s own doing, with its yuan", async () => {
    const textOf = await textIn(language);
    const { reasons, contributions } = project(
      buildRequest({ profile: typicalWith({ platform: { tightening: "strong" } }) }),
    );
    const text = textOf(reasons[0]!, shippedModel);
    expect(text).toContain(language === "en" ? "not your doing" : "不是你的行为造成的");
    const policy = contributions.find(({ factorId }) => factorId === "policy")!;
    expect(text.replaceAll(",", "")).toContain(String(-policy.yuan[0]!));
    expect(text).not.toMatch(FORBIDDEN);
  });
});
