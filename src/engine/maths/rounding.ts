// Rounding that keeps promises: to a step, and of shares so that their sum stays exact.

/** Absorbs floating-point noise, so that sums added in another order round alike. */
export const HALF_UP = 0.5 + 1e-9;

/** Rounds half up to a multiple of `step`. */
export function roundTo(value: number, step: number): number {
  return Math.floor(value * (1 / step) + HALF_UP) * step;
}

/**
 * Rounds shares to whole numbers whose sum is exactly `total` (largest remainder; ties go to the
 * earlier share). A share of exactly 0 stays 0.
 * @param shares real numbers that sum to `total` up to floating-point error
 * @param total a whole number
 */
export function roundShares(shares: readonly number[], total: number): number[] {
  const whole = shares.map(Math.floor);
  let missing = total - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .filter(({ index }) => shares[index] !== 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    whole[index] = (whole[index] as number) + 1;
    missing--;
  }
  return whole.map((share) => share + 0);
}
