// An answer becomes the fact that it stands for, and is read back as the same answer.
import { describe, expect, it } from "vitest";
import { differingFacts, listOfCount, sameAsNow } from "../../../src/app/why/comparedFacts";
import { typedFact } from "../../../src/app/why/typedFact";
import { shippedModel } from "../../../src/engine";
import { readSign } from "../../../src/engine/diagnose/readSigns";
import { typicalPerson } from "../../../src/profile/cases/typicalPerson";
import { UNKNOWN_PROFILE, withFact } from "../../../src/profile/profile";
import { profileSchema } from "../../../src/profile/schemas/profileSchema";

const FORMER = 60_000;

describe("a typed answer", () => {
  it.each(shippedModel.signs.flatMap((sign) => sign.options.map((option) => ({ sign, option }))))(
    "$sign.id: $option.id comes back as itself",
    ({ sign, option }) => {
      const typed = typedFact(sign, option.id, typicalPerson, FORMER);
      if (sign.reads.kind === "shareKept") {
        expect(typed).toBeNull();
        return;
      }
      const profile = withFact(typicalPerson, typed!.path, typed!.value);
      expect(profileSchema.safeParse(profile).success).toBe(true);
      const known = { profile, before: null, formerLimitYuan: FORMER, answers: {} };
      expect(sign.options[readSign(sign, known).option!]?.id).toBe(option.id);
    },
  );

  it("a share of an income that nobody knows stays an answer", () => {
    const sign = shippedModel.signs.find(({ id }) => id === "debtService")!;
    expect(typedFact(sign, "high", UNKNOWN_PROFILE, FORMER)).toBeNull();
  });
});

describe("the time before", () => {
  it("begins as today at the former limit: nothing differs", () => {
    const then = sameAsNow(typicalPerson, FORMER);
    expect(then.line.limitNowYuan).toBe(FORMER);
    expect(differingFacts(then, typicalPerson)).toEqual([]);
    const unsure = sameAsNow(typicalPerson, FORMER, ["lenders.platformsWithBalance"]);
    expect(unsure.lenders.platformsWithBalance).toBeNull();
    const fewer = withFact(then, "lenders.inquiries", listOfCount(0));
    expect(differingFacts(fewer, typicalPerson)).toEqual(["lenders.inquiries"]);
  });
});
