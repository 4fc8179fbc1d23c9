// What the engine must not touch: the clock, chance, the page. The same profile gives the same
// figures on every machine and day. Read from the syntax tree, so that words in comments and texts
// do not count. Used by architecture.test.ts alone.
import { parseSync } from "@swc/core";

const forbidden = new Set(["Date", "document", "globalThis", "performance", "self", "window"]);

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function isMathRandom({ type, object, property }: Node): boolean {
  const names = [object, property].map((part) => (isNode(part) ? part.value : undefined));
  return type === "MemberExpression" && names.join(".") === "Math.random";
}

function search(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const part of value) search(part, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) {
    if (value.type === "Identifier" && forbidden.has(String(value.value))) {
      found.add(String(value.value));
    }
    if (isMathRandom(value)) found.add("Math.random");
  }
  for (const [name, part] of Object.entries(value)) {
    // In `period.window` and `{ window: 3 }` the word is only a name of the field.
    const isFieldName = (name === "property" || name === "key") && isNode(part);
    if (!isFieldName || part.type !== "Identifier") search(part, found);
  }
}

/** The forbidden names a source uses. */
export function findEngineGlobals(source: string): readonly string[] {
  const found = new Set<string>();
  search(parseSync(source, { syntax: "typescript" }).body, found);
  return [...found].sort();
}
