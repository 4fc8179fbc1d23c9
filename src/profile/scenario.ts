// Everything that one projection is asked about: who, from when, with which measures and events,
// measured against what. The store holds one; a link or a saved case is one.
import { z } from "zod";
import { type Habits, habitsSchema, type Profile, profileSchema } from "./profile";

export const REFERENCE_KINDS = ["healthy", "before", "withoutActions"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export const PROJECTION_MONTHS = { min: 1, max: 36, usual: 24 } as const;

/** A measure taken from `startMonth` on (1 = seen by the next monthly review). */
export interface PlannedAction {
  readonly actionId: string;
  readonly startMonth: number;
  readonly params?: Readonly<Record<string, number>> | undefined;
  /**
   * Months of its lead time that had passed before today. They count while it goes on without a
   * break, which is a start in month 1.
   */
  readonly monthsSpent?: number | undefined;
}

/** Something that happens in `month` (1 = before the next monthly review). */
export interface PlannedEvent {
  readonly eventId: string;
  readonly month: number;
  readonly params?: Readonly<Record<string, number>> | undefined;
}

export interface Scenario {
  readonly productId: string;
  readonly profile: Profile;
  /** The same person before the fall, when it is known. */
  readonly before: Profile | null;
  readonly habits: Habits;
  readonly actions: readonly PlannedAction[];
  readonly events: readonly PlannedEvent[];
  readonly reference: ReferenceKind;
  readonly months: number;
  /** Calendar month of today, "YYYY-MM". */
  readonly startMonth: string;
}

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
