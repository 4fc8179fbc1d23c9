// What a person has answered about their fall besides the facts of the profile: answers that are no
// facts, what has become worse since, what they do not know, and when things happened.
import { z } from "zod";
import type { PlannedEvent } from "./scenario";

export interface FallAnswers {
  /** Option by sign. */
  readonly answers: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, "worse" | "same">>;
  /** Signs whose question was answered "don't know". */
  readonly skipped: readonly string[];
  /** Dated in months after the month before the fall. */
  readonly events: readonly PlannedEvent[];
  /** How long ago the time before the fall was, months. */
  readonly monthsAgo: number;
}

export const MONTHS_AGO = { min: 1, max: 24, usual: 6 } as const;

export const NO_ANSWERS: FallAnswers = {
  answers: {},
  changes: {},
  skipped: [],
  events: [],
  monthsAgo: MONTHS_AGO.usual,
};

const idSchema = z.string().min(1).max(60);

export const fallAnswersSchema: z.ZodType<FallAnswers> = z.strictObject({
  answers: z.record(idSchema, idSchema),
  changes: z.record(idSchema, z.enum(["worse", "same"])),
  skipped: z.array(idSchema).max(60),
  events: z
    .array(
      z.strictObject({
        eventId: idSchema,
        month: z.int().min(1).max(MONTHS_AGO.max),
        params: z.record(idSchema, z.number().min(-1e7).max(1e7)).optional(),
      }),
    )
    .max(30),
  monthsAgo: z.int().min(MONTHS_AGO.min).max(MONTHS_AGO.max),
});
