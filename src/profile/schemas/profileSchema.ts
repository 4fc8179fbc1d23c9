// Everything that is known of a person passes through here before the engine sees it.
import { HABIT_FIELDS, type Habits, PROFILE_FIELDS, type Profile, SECTION_IDS } from "../profile";
import { groupSchema } from "./fieldSchema";
import { z } from "./jitlessZod";

export const profileSchema = z.strictObject(
  Object.fromEntries(SECTION_IDS.map((section) => [section, groupSchema(PROFILE_FIELDS[section])])),
) as unknown as z.ZodType<Profile>;

export const habitsSchema: z.ZodType<Habits> = z.strictObject({
  applicationsPerMonth: z
    .number()
    .min(HABIT_FIELDS.applicationsPerMonth.min)
    .max(HABIT_FIELDS.applicationsPerMonth.max),
  balanceChangeYuan: z
    .number()
    .min(HABIT_FIELDS.balanceChangeYuan.min)
    .max(HABIT_FIELDS.balanceChangeYuan.max),
});
