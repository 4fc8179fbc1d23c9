// What a tab, a file or a link may say about a recovery plan.
import type { RecoveryEntries } from "../recovery";
import { z } from "./jitlessZod";

const MOST_OBSERVED = 36;
const MOST_SETTINGS = 60;

const yuan = z.number().min(0).max(1_000_000);
const month = z.int().min(1).max(36);
const goal = z.strictObject({ limitYuan: yuan.min(100).nullable(), byMonth: month });
const id = z.string().min(1).max(60);

const actionSetting = z.strictObject({
  effort: z
    .union([
      z.literal(1),
      z.literal(2),
      z.literal(3),
      z.literal(4),
      z.literal(5),
      z.literal("locked"),
    ])
    .optional(),
  params: z.record(id, z.number().min(0).max(1e7)).optional(),
});

export const recoverySchema: z.ZodType<RecoveryEntries> = z.strictObject({
  short: goal,
  long: goal,
  horizon: z.enum(["short", "long"]),
  effortMost: z.int().min(0).max(99).nullable(),
  moneyMostYuan: yuan.nullable(),
  newPerMonth: z.int().min(1).max(9),
  settings: z
    .record(id, actionSetting)
    .refine((settings) => Object.keys(settings).length <= MOST_SETTINGS),
  slipMonth: month,
  share: z.number().min(0).max(1),
  repaymentDay: z.int().min(1).max(28),
  observed: z.array(z.strictObject({ month, limitYuan: yuan })).max(MOST_OBSERVED),
  done: z.array(z.string().max(80)).max(300),
});
