// Which commands a few typed letters mean: all letters in their order, those that stand together and
// early first.
import type { PageCommand } from "./usePageCommands";

/** Smaller is better; null where a letter is missing. */
export function distanceOf(text: string, typed: string): number | null {
  const wanted = [...typed.toLowerCase().replace(/\s/g, "")];
  const letters = [...text.toLowerCase()];
  let at = -1;
  let distance = 0;
  for (const letter of wanted) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0) return null;
    distance += next - at - 1;
    at = next;
  }
  return distance;
}

export function findCommands(
  commands: readonly PageCommand[],
  typed: string,
): readonly PageCommand[] {
  return commands
    .flatMap((command, order) => {
      const distance = distanceOf(command.label, typed);
      return distance === null ? [] : [{ command, distance, order }];
    })
    .sort((one, other) => one.distance - other.distance || one.order - other.order)
    .map(({ command }) => command);
}
