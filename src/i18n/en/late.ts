// The words of views that are loaded when they are opened.
import { compare } from "./compare";
import { keep } from "./keep";
import { report } from "./report";
import { why } from "./why";

export const late = { compare, keep, report, why } as const;
