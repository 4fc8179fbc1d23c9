// Colour of a push: teal up, orange down; the largest factor darker than the colour itself, the
// smaller ones paler, over as wide a range as the ground allows, so that neighbours differ. The hairline between neighbours is drawn by the mark, so that paleness alone need not tell.
export type PushSign = "up" | "down";

const DARKEST_PERCENT = 72;
const PALEST_PERCENT = 38;

/** `rank` 0 is the largest of `count` factors; null is the rest. */
export function pushColour(sign: PushSign, rank: number | null, count: number): string {
  if (rank === null) return "color-mix(in srgb, var(--neutral-push) 55%, var(--paper-raised))";
  if (count === 1) return `var(--${sign})`;
  const span = 100 - DARKEST_PERCENT + (100 - PALEST_PERCENT);
  const at = 100 - DARKEST_PERCENT - Math.round((span * rank) / (count - 1));
  const ground = at > 0 ? "--ink" : "--paper-raised";
  return `color-mix(in srgb, var(--${sign}) ${100 - Math.abs(at)}%, var(${ground}))`;
}
