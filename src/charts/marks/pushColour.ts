// Colour of a push: teal up, orange down, the largest factor at full strength and the smaller ones
// paler. The hairline between neighbours is drawn by the mark, so that paleness alone need not tell.
export type PushSign = "up" | "down";

const PALEST_PERCENT = 34;

/** `rank` 0 is the largest of `count` factors; null is the rest. */
export function pushColour(sign: PushSign, rank: number | null, count: number): string {
  if (rank === null) return "color-mix(in srgb, var(--neutral-push) 55%, var(--paper-raised))";
  const share = count > 1 ? rank / (count - 1) : 0;
  const percent = Math.round(100 - (100 - PALEST_PERCENT) * share);
  return percent === 100
    ? `var(--${sign})`
    : `color-mix(in srgb, var(--${sign}) ${percent}%, var(--paper-raised))`;
}
