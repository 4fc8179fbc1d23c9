// Bars of a term's answers on one axis in per cent: where the baseline stands and where each ends.

export interface TermBarShare {
  readonly zeroPercent: number;
  readonly toPercent: number;
}

/** Effects and baseline in log-odds. The longest bar on each side reaches the axis' end. */
export function termBars(effects: readonly number[], baseline: number): readonly TermBarShare[] {
  const offsets = effects.map((effect) => effect - baseline);
  const low = Math.min(0, ...offsets);
  const width = Math.max(0, ...offsets) - low || 1;
  const percent = (offset: number) => Math.round(((offset - low) / width) * 10_000) / 100;
  return offsets.map((offset) => ({ zeroPercent: percent(0), toPercent: percent(offset) }));
}
