import { describe, expect, test } from "vitest";
import { distanceOf, findCommands } from "../../src/app/palette/findCommands";

const named = (label: string) => ({ id: label, label, run: () => {} });

describe("commands by a few letters", () => {
  test("need every letter in its order", () => {
    expect(distanceOf("打开：批量测算", "批量")).toBe(3);
    expect(distanceOf("Open: Many people", "omp")).not.toBeNull();
    expect(distanceOf("Open: Many people", "pmz")).toBeNull();
  });

  test("with letters that stand together come first, equal ones in their order", () => {
    const commands = ["Show: Case A", "Look: Dark", "Show: Card overdue"].map(named);
    expect(findCommands(commands, "card").map(({ label }) => label)).toEqual([
      "Show: Card overdue",
    ]);
    expect(findCommands(commands, "").map(({ label }) => label)).toEqual(
      commands.map(({ label }) => label),
    );
    expect(findCommands(commands, "sca")[0]!.label).toBe("Show: Case A");
  });
});
