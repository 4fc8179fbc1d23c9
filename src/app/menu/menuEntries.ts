// The entries of the menu, in order: views of their own, and dialogs that are loaded when they are
// opened. One more entry is one more line here and its words under `menu.entries`.
import type { ComponentType } from "react";
import type { ToolView } from "../../store/appData";
import { lazyPart } from "../../ui/lazyPart";
import type { MenuDialogProps } from "./menuDialogProps";

export type MenuEntry =
  | { readonly id: ToolView; readonly kind: "view" }
  | {
      readonly id: "share";
      readonly kind: "dialog";
      readonly Dialog: ComponentType<MenuDialogProps>;
    };

export const MENU_ENTRIES: readonly MenuEntry[] = [
  { id: "cases", kind: "view" },
  {
    id: "share",
    kind: "dialog",
    Dialog: lazyPart(async () => (await import("../share/ShareDialog")).ShareDialog),
  },
  { id: "compare", kind: "view" },
  { id: "plans", kind: "view" },
  { id: "report", kind: "view" },
  { id: "support", kind: "view" },
  { id: "batch", kind: "view" },
  { id: "learn", kind: "view" },
];
