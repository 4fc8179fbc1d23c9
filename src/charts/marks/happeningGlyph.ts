// One small sign per kind of happening, as path data, so that all marks of a kind are one path.
// Signs differ by shape alone: magnifier, clock, arrow head, diamond, closed and open lock, disc.
import type { HappeningMark } from "../series/happeningMarks";

export type GlyphKind = HappeningMark["kind"];

/** Signs drawn by their outline; the others are filled. */
export const OUTLINED: ReadonlySet<GlyphKind> = new Set(["inquiriesLeave", "overdueLeaves"]);

/** The box that the path data below is written for. */
const BOX_PX = 12;

export function happeningGlyph(kind: GlyphKind, x: number, y: number, sizePx: number): string {
  const scale = sizePx / BOX_PX;
  const p = (offset: number) => Math.round(offset * scale * 100) / 100;
  /** An absolute move from the centre; all that follows is relative. */
  const from = (dx: number, dy: number) =>
    `M${Math.round((x + p(dx)) * 100) / 100} ${Math.round((y + p(dy)) * 100) / 100}`;
  const ring = (dx: number, dy: number, r: number) =>
    `${from(dx - r, dy)}a${p(r)} ${p(r)} 0 1 0 ${p(2 * r)} 0a${p(r)} ${p(r)} 0 1 0 ${p(-2 * r)} 0z`;
  const lockBody = `${from(-4, -1)}h${p(8)}v${p(6.5)}h${p(-8)}z`;
  switch (kind) {
    case "inquiriesLeave":
      return `${ring(-1, -1, 3.5)}${from(1.6, 1.6)}l${p(3.4)} ${p(3.4)}`;
    case "overdueLeaves":
      return `${ring(0, 0, 4.8)}${from(0, -2.8)}v${p(2.8)}l${p(2.2)} ${p(1.4)}`;
    case "actionStarts":
      return `${from(-3.4, -5)}l${p(8.4)} ${p(5)}l${p(-8.4)} ${p(5)}z`;
    case "event":
      return `${from(0, -5.8)}l${p(5.2)} ${p(5.8)}l${p(-5.2)} ${p(5.8)}l${p(-5.2)} ${p(-5.8)}z`;
    case "gateOpens":
      return (
        lockBody +
        from(-3.5, -1.4) +
        `v${p(-1.2)}a${p(3.5)} ${p(3.5)} 0 0 1 ${p(7)} 0v${p(1.2)}h${p(-1.6)}v${p(-1.2)}` +
        `a${p(1.9)} ${p(1.9)} 0 0 0 ${p(-3.8)} 0v${p(1.2)}z`
      );
    case "gateCloses":
      // Wound the other way round, the inner rectangle is a hole.
      return (
        lockBody +
        `${from(-2.6, 0.4)}v${p(3.7)}h${p(5.2)}v${p(-3.7)}z` +
        `${from(-3.5, -1)}v${p(-2.4)}a${p(3.2)} ${p(3.2)} 0 0 1 ${p(6.4)} 0h${p(-1.5)}` +
        `a${p(1.7)} ${p(1.7)} 0 0 0 ${p(-3.4)} 0v${p(2.4)}z`
      );
    case "several":
      return ring(0, 0, 7);
  }
}
