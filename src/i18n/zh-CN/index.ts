// Every word in this language: the type of all keys, and what tests read.
import { app } from "./app";
import { batch } from "./batch";
import { cases } from "./cases";
import { charts } from "./charts";
import { compare } from "./compare";
import { factor } from "./factor";
import { form } from "./form";
import { keep } from "./keep";
import { learn } from "./learn";
import { menu } from "./menu";
import { plan } from "./plan";
import { recover } from "./recover";
import { report } from "./report";
import { share } from "./share";
import { support } from "./support";
import { tour } from "./tour";
import { why } from "./why";

export const messages = {
  app,
  batch,
  cases,
  charts,
  compare,
  factor,
  form,
  keep,
  learn,
  menu,
  plan,
  recover,
  report,
  share,
  support,
  tour,
  why,
} as const;
