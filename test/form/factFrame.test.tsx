import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Trailing } from "../../src/form/draftForm";
import type { FactPath } from "../../src/form/formFields";
import { fieldAt, inputAt, openForm, settle, somebody } from "./openForm";

const HELP = "这一条额度上还欠多少";

describe("the explanation of a fact", () => {
  it("is put away until it is asked for, and asked for again it goes", async () => {
    const { user } = openForm();
    const field = within(fieldAt("line.balanceYuan"));
    const button = field.getByRole("button", { name: "说明：还没还的本金" });
    expect(field.getByText(HELP, { exact: false })).not.toBeVisible();
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(field.getByText(HELP, { exact: false })).toBeVisible();
    await user.click(button);
    expect(field.getByText(HELP, { exact: false })).not.toBeVisible();
  });

  it.each<[string, () => HTMLElement, RegExp]>([
    ["number", () => inputAt("line.balanceYuan"), /这一条额度上还欠多少.*单位：元/],
    [
      "choice",
      () => within(fieldAt("repaying.rhythm")).getByRole("group", { hidden: true }),
      /月月如此/,
    ],
    [
      "list",
      () => within(fieldAt("lenders.inquiries")).getByRole("group", { hidden: true }),
      /查询记录/,
    ],
  ])("describes the input of a %s even while it is put away", (_kind, input, text) => {
    openForm();
    expect(input()).toHaveAccessibleDescription(text);
  });
});

describe("what the parent adds to a fact", () => {
  it("stands in the label's line: of a number, a choice and a list", () => {
    const trailing: Trailing = (path) => <b data-testid={path}>−8,400 元</b>;
    openForm(somebody, { trailing });
    const paths = ["line.balanceYuan", "repaying.rhythm", "repaying.overdues"] as const;
    for (const path of paths) {
      const chip = within(fieldAt(path)).getByTestId(path);
      const head = chip.parentElement?.parentElement;
      expect(fieldAt(path).firstElementChild).toBe(head);
      expect(head?.querySelector("input")).toBeNull();
    }
  });

  it("leaves an empty place, which takes no room, when there is nothing to add", () => {
    openForm(somebody, { trailing: () => null });
    const head = fieldAt("line.balanceYuan").firstElementChild;
    expect(head?.lastElementChild).toBeEmptyDOMElement();
  });
});

describe("the mark of a change", () => {
  const changed = new Set<FactPath>(["line.balanceYuan", "repaying.overdues"]);

  it("stands beside the label of the facts named, and describes their inputs", () => {
    openForm(somebody, { changed });
    expect(fieldAt("line.balanceYuan")).toHaveTextContent("已改动");
    expect(inputAt("line.balanceYuan")).toHaveAccessibleDescription(/已改动/);
    expect(inputAt("line.balanceYuan")).toHaveAccessibleName("还没还的本金");
    expect(
      within(fieldAt("repaying.overdues")).getByRole("group", { hidden: true }),
    ).toHaveAccessibleDescription(/已改动/);
    expect(fieldAt("line.limitNowYuan")).not.toHaveTextContent("已改动");
  });

  it("comes and goes without rendering a field again", async () => {
    const rendered: FactPath[] = [];
    const trailing: Trailing = (path) => {
      rendered.push(path);
      return null;
    };
    const { change } = openForm(somebody, { trailing });
    await settle();
    rendered.length = 0;
    change({ trailing, changed });
    expect(fieldAt("line.balanceYuan")).toHaveTextContent("已改动");
    change({ trailing, changed: new Set(["line.limitNowYuan"]) });
    expect(fieldAt("line.balanceYuan")).not.toHaveTextContent("已改动");
    expect(fieldAt("line.limitNowYuan")).toHaveTextContent("已改动");
    change({ trailing });
    expect(fieldAt("line.limitNowYuan")).not.toHaveTextContent("已改动");
    expect(rendered).toEqual([]);
  });

  it("is seen in the short form as in the full one", () => {
    const { change } = openForm(somebody, { changed });
    change({ changed, mode: "quick" });
    expect(fieldAt("line.balanceYuan")).toHaveTextContent("已改动");
  });
});
