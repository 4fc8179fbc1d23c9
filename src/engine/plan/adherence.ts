// What comes of a plan that is kept up only partly: many courses in which every month of every
// action is kept with the same chance. An action begins in the first month that is kept; what goes
// on month by month pauses in the others; what requires it waits for it.
import { seededRandom } from "../maths/random";
import type { ScheduledAction } from "../simulate/applyChange";
import type { Schedule } from "../simulate/scheduleActions";

/** @param share 0–1, chance that a month of an action is kept @returns one random course */
function slipped(
  schedule: Schedule,
  share: number,
  months: number,
  random: () => number,
): Schedule {
  const begun = new Map<string, number>();
  // Requirements first: a list may name an action before what it requires.
  const inOrder = [...schedule.scheduled].sort((a, b) => a.firstMonth - b.firstMonth);
  const moved = new Map(
    inOrder.map((each): [ScheduledAction, ScheduledAction] => {
      const ready = each.action.requires.map(
        (id) => (begun.get(id) ?? each.firstMonth) + each.leadMonths,
      );
      let firstMonth = Math.max(each.firstMonth, ...ready);
      while (firstMonth <= months && random() >= share) firstMonth++;
      begun.set(each.action.id, firstMonth);
      const skips = new Set<number>();
      for (let month = firstMonth + 1; month <= months; month++) {
        if (random() >= share) skips.add(month);
      }
      return [each, skips.size > 0 ? { ...each, firstMonth, skips } : { ...each, firstMonth }];
    }),
  );
  return {
    ...schedule,
    scheduled: schedule.scheduled.map((each) => moved.get(each) as ScheduledAction),
  };
}

/** @returns as many random courses as asked for; the same seed gives the same ones */
export function* slippedSchedules(
  schedule: Schedule,
  share: number,
  months: number,
  count: number,
  seed: number,
): Generator<Schedule, void> {
  const random = seededRandom(seed);
  for (let i = 0; i < count; i++) yield slipped(schedule, share, months, random);
}
