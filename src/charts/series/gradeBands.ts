// The grades of the score as horizontal bands, cut to the part of the scale that is shown.

export interface GradeBand {
  readonly id: string;
  readonly fromScore: number;
  readonly toScore: number;
  /** 0 for the lowest grade of the product. */
  readonly rank: number;
}

/** Ascending, without gap or overlap; below the lowest grade's score there is still that grade. */
export function gradeBands(
  grades: readonly { readonly id: string; readonly fromScore: number }[],
  lowScore: number,
  highScore: number,
): readonly GradeBand[] {
  const ascending = grades.toSorted((a, b) => a.fromScore - b.fromScore);
  return ascending
    .map(({ id, fromScore }, rank) => ({
      id,
      rank,
      fromScore: rank === 0 ? lowScore : Math.max(lowScore, fromScore),
      toScore: Math.min(highScore, ascending[rank + 1]?.fromScore ?? highScore),
    }))
    .filter((band) => band.toScore > band.fromScore);
}
