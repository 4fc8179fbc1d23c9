// JSON from outside. A scan that uses no stack looks at structure first: nesting, keys given twice,
// keys that mean something to JavaScript, long texts, long lists. Only then is it parsed.
import { CAPS } from "./caps";
import { faulty, good, type Parsed, type ShareFault } from "./shareFault";

/** JSON.parse makes them ordinary keys; whoever copies them into an object might not. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

interface Level {
  /** Null for a list. */
  readonly keys: Set<string> | null;
  items: number;
  /** Whether the next text is a key. */
  isKeyNext: boolean;
}

export function parseStrictJson(text: string): Parsed<unknown> {
  const fault = scan(text);
  if (fault !== null) return { ok: false, fault };
  try {
    return good(JSON.parse(text));
  } catch {
    return faulty("notJson");
  }
}

function scan(text: string): ShareFault | null {
  const levels: Level[] = [];
  let at = 0;
  while (at < text.length) {
    const level = levels.at(-1);
    switch (text[at]) {
      case "{":
      case "[": {
        if (levels.length >= CAPS.nesting) return { code: "tooDeep", detail: "" };
        const isObject = text[at] === "{";
        levels.push({ keys: isObject ? new Set() : null, items: 0, isKeyNext: isObject });
        break;
      }
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (level) {
          level.items += 1;
          level.isKeyNext = level.keys !== null;
          if (level.items >= CAPS.rows) return { code: "tooManyRows", detail: String(CAPS.rows) };
        }
        break;
      case '"': {
        const end = endOfText(text, at);
        if (end < 0) return { code: "truncated", detail: "" };
        const fault = textFault(text.slice(at, end), level);
        if (fault !== null) return fault;
        at = end - 1;
        break;
      }
    }
    at += 1;
  }
  return levels.length > 0 ? { code: "truncated", detail: "" } : null;
}

/** The index after the closing quote; −1 if there is none. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
    at += 1;
  }
  return -1;
}

function textFault(token: string, level: Level | undefined): ShareFault | null {
  const value = token.includes("\\") ? unescaped(token) : token.slice(1, -1);
  if (value === null) return { code: "notJson", detail: "" };
  if (value.length > CAPS.textCharacters) {
    return { code: "textTooLong", detail: String(CAPS.textCharacters) };
  }
  if (!level?.keys || !level.isKeyNext) return null;
  level.isKeyNext = false;
  if (FORBIDDEN_KEYS.has(value)) return { code: "forbiddenKey", detail: value };
  if (level.keys.has(value)) return { code: "duplicateKey", detail: value };
  level.keys.add(value);
  return null;
}

function unescaped(token: string): string | null {
  try {
    return String(JSON.parse(token));
  } catch {
    return null;
  }
}
