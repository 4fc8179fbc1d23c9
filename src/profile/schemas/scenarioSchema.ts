// What a tab, a file or a link may ask a projection.
import {
  type PlannedAction,
  type PlannedEvent,
  PROJECTION_MONTHS,
  REFERENCE_KINDS,
  type Scenario,
} from "../scenario";
import { z } from "./jitlessZod";
import { habitsSchema, profileSchema } from "./profileSchema";

const monthSchema = z.int().min(1).max(PROJECTION_MONTHS.max);
const idSchema = z.string().min(1).max(60);
const paramsSchema = z.record(idSchema, z.number().min(-1e7).max(1e7)).optional();

const plannedActionSchema: z.ZodType<PlannedAction> = z.strictObject({
  actionId: idSchema,
  startMonth: monthSchema,
  params: paramsSchema,
  monthsSpent: monthSchema.optional(),
});

const plannedEventSchema: z.ZodType<PlannedEvent> = z.strictObject({
  eventId: idSchema,
  month: monthSchema,
  params: paramsSchema,
});

const calendarMonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  productId: idSchema,
  profile: profileSchema,
  before: profileSchema.nullable(),
  habits: habitsSchema,
  actions: z.array(plannedActionSchema).max(60),
  events: z.array(plannedEventSchema).max(60),
  reference: z.enum(REFERENCE_KINDS),
  months: z.int().min(PROJECTION_MONTHS.min).max(PROJECTION_MONTHS.max),
  startMonth: calendarMonthSchema,
});
