// Writes an iCalendar file (RFC 5545) that Chinese clients read right: lines folded at 75 octets
// without splitting a character, CRLF, times in UTC, ids that stay the same from export to export.

export interface CalendarEntry {
  /** Stable and unique within the product; letters, digits and hyphens. */
  readonly id: string;
  /** "YYYY-MM-DD" in China. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

export interface CalendarFile {
  readonly name: string;
  /** Tells two people's or cases' plans apart. */
  readonly owner: string;
  readonly entries: readonly CalendarEntry[];
  /** When the file is written, milliseconds since 1970. */
  readonly nowMs: number;
}

const MOST_OCTETS = 75;
/** Nine in the morning in China, which has no summer time: UTC + 8. */
const HOUR_IN_CHINA = 9;
const CHINA_OFFSET_HOURS = 8;
const MINUTES = 15;
const REMIND_BEFORE = "-P1D";

const encoder = new TextEncoder();

/** Backslash, semicolon, comma and line break; other control characters have no place in a file. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** A line in pieces of at most 75 octets, each but the first beginning with a blank. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

/** "20261201T010000Z" */
function utcStamp(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d{3}/, "");
}

function startOf(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day, HOUR_IN_CHINA - CHINA_OFFSET_HOURS);
}

function linesOf({ id, date, title, text }: CalendarEntry, file: CalendarFile): string[] {
  const start = startOf(date);
  return [
    "BEGIN:VEVENT",
    `UID:${file.owner}-${id}@limit-recovery`,
    `DTSTAMP:${utcStamp(file.nowMs)}`,
    // A later export counts as newer, so that clients move an event instead of doubling it.
    `SEQUENCE:${Math.floor(file.nowMs / 60_000) % 2 ** 31}`,
    `DTSTART:${utcStamp(start)}`,
    `DTEND:${utcStamp(start + MINUTES * 60_000)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${REMIND_BEFORE}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

export function writeCalendar(file: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//limit-recovery//plan//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(file.name)}`,
    "X-WR-TIMEZONE:Asia/Shanghai",
    ...file.entries.flatMap((entry) => linesOf(entry, file)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
