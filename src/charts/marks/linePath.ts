// Paths of lines and of the area between two lines, over months on the x-axis.
type Scale = (value: number) => number | undefined;

export type LinePoint = readonly [month: number, yuan: number];

export function linePath(points: readonly LinePoint[], x: Scale, y: Scale): string {
  return points
    .map(([month, yuan], i) => `${i === 0 ? "M" : "L"}${pixel(x(month))} ${pixel(y(yuan))}`)
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

export function monthPoints(yuan: Int32Array): readonly LinePoint[] {
  return Array.from(yuan, (value, month) => [month, value] as const);
}

function pixel(px: number | undefined): number {
  return Math.round((px ?? 0) * 10) / 10;
}
