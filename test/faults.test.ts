// docs/faults.md tells the truth: all faults and promises are in it, and every test that it names exists.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const FAULTS = 77;
const PROMISES = 7;

interface Row {
  readonly number: number;
  readonly isPromise: boolean;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** Each row's tests: a file in backticks, then names in quotes until the next file. */
function testsIn(cell: string): Row["tests"] {
  return cell.split("<br>").flatMap((part) => {
    const file = /^`([^`]+)`/.exec(part)?.[1] ?? "";
    return [...part.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => ({ file, name }));
  });
}

const page = read("docs/faults.md");
const rows = page.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^\| (\d+) \| .+? \| (.+) \|$/gm)].map(
    ([, number, cell = ""]): Row => ({
      number: Number(number),
      isPromise: section.startsWith("Promises"),
      tests: testsIn(cell),
    }),
  ),
);
const numbersOf = (isPromise: boolean) =>
  rows.filter((row) => row.isPromise === isPromise).map(({ number }) => number);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe("the page of faults", () => {
  test("has every fault and every promise, once and in order", () => {
    expect(numbersOf(false)).toEqual(upTo(FAULTS));
    expect(numbersOf(true)).toEqual(upTo(PROMISES));
  });

  test("names at least one test for each, in a file that holds it", () => {
    for (const { number, tests } of rows) {
      expect(tests.length, `row ${number}`).toBeGreaterThan(0);
      for (const { file, name } of tests) {
        expect(read(file).includes(name), `row ${number}: ${file} has “${name}”`).toBe(true);
      }
    }
  });

  test("has the number of a fault or promise in the name of one of its tests, or in its values", () => {
    for (const { number, isPromise, tests } of rows) {
      const word = new RegExp(`${isPromise ? "promise " : "(?<!\\d)"}${number}(?!\\d)`);
      const range = ({ name }: Row["tests"][number]) => {
        const [, from, to] = /^(\d+)–(\d+):/.exec(name) ?? [];
        return from !== undefined && number >= Number(from) && number <= Number(to);
      };
      const isNamed = tests.some(
        (each) =>
          word.test(each.name) ||
          range(each) ||
          (/%[sj]/.test(each.name) && new RegExp(`"${number}[":]`).test(read(each.file))),
      );
      expect(isNamed, `row ${number}`).toBe(true);
    }
  });
});
