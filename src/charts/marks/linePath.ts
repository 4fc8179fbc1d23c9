// Paths of lines, of steps and of the area between two lines, over months on the x-axis.
type Scale = (value: number) => number | undefined;

export type LinePoint = readonly [month: number, value: number];

export function linePath(points: readonly LinePoint[], x: Scale, y: Scale): string {
  return points
    .map(([month, value], i) => `${i === 0 ? "M" : "L"}${pixel(x(month))} ${pixel(y(value))}`)
    .join("");
}

export function areaPath(
  low: readonly LinePoint[],
  high: readonly LinePoint[],
  x: Scale,
  y: Scale,
): string {
  if (low.length === 0) return "";
  return `${linePath([...high, ...low.toReversed()], x, y)}z`;
}

/** Level through each month and up or down between two. */
export function stepPath(points: readonly LinePoint[], x: Scale, y: Scale): string {
  return points
    .map(([month, value], i) => {
      const start =
        i === 0 ? `M${pixel(x(month - 0.5))} ${pixel(y(value))}` : `V${pixel(y(value))}`;
      return `${start}H${pixel(x(month + 0.5))}`;
    })
    .join("");
}

export function monthPoints(values: ArrayLike<number>): readonly LinePoint[] {
  return Array.from(values, (value, month) => [month, value] as const);
}

function pixel(px: number | undefined): number {
  return Math.round((px ?? 0) * 10) / 10;
}
