import { app } from "./app";
import { cases } from "./cases";
import { charts } from "./charts";
import { compare } from "./compare";
import { factor } from "./factor";
import { form } from "./form";
import { keep } from "./keep";
import { menu } from "./menu";
import { plan } from "./plan";
import { report } from "./report";
import { share } from "./share";
import { why } from "./why";

export const messages = {
  app,
  cases,
  charts,
  compare,
  factor,
  form,
  keep,
  menu,
  plan,
  report,
  share,
  why,
} as const;
