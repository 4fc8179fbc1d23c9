// Which state spans get a label above the plot, and where: none may run into another. What has no
// room is still named in the tooltip, the readout and the table.

export interface SpanBox {
  readonly fromPx: number;
  readonly toPx: number;
  readonly textPx: number;
  /** Suspended spans go first: they are short and matter most. */
  readonly urgent: boolean;
}

const GAP_PX = 8;

/** Left edge of each label, or null where it has no room. */
export function placeSpanLabels(
  boxes: readonly SpanBox[],
  left: number,
  right: number,
): readonly (number | null)[] {
  const taken: (readonly [number, number])[] = [];
  const placed: (number | null)[] = boxes.map(() => null);
  const order = boxes
    .map((_, i) => i)
    .sort((a, b) => Number(boxes[b]?.urgent) - Number(boxes[a]?.urgent) || a - b);
  for (const i of order) {
    const box = boxes[i];
    if (!box) continue;
    // A label wider than its span is centred over it; a narrower one starts with it.
    const middle = (box.fromPx + box.toPx - box.textPx) / 2;
    const wanted = box.textPx > box.toPx - box.fromPx ? middle : box.fromPx;
    const from = Math.max(left, Math.min(right - box.textPx, wanted));
    const to = from + box.textPx;
    if (!box.urgent && box.textPx > (box.toPx - box.fromPx) * 1.5) continue;
    if (taken.some(([a, b]) => from < b + GAP_PX && to > a - GAP_PX)) continue;
    taken.push([from, to]);
    placed[i] = from;
  }
  return placed;
}

/** About how wide a text is: Chinese characters are square, Latin ones about half as wide. */
export function textPx(text: string, fontPx: number): number {
  let width = 0;
  for (const character of text) width += character > "\u2e80" ? fontPx : fontPx * 0.56;
  return width;
}
