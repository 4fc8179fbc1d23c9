// What a tab, a file or a link may say about a fall.
import { type FallAnswers, MONTHS_AGO } from "../fallAnswers";
import { z } from "./jitlessZod";

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
