import { app } from "./app";
import { batch } from "./batch";
import { cases } from "./cases";
import { charts } from "./charts";
import { factor } from "./factor";
import { form } from "./form";
import { learn } from "./learn";
import { plan } from "./plan";
import { support } from "./support";
import { tour } from "./tour";
import { why } from "./why";

export const messages = {
  app,
  batch,
  cases,
  charts,
  factor,
  form,
  learn,
  plan,
  support,
  tour,
  why,
} as const;
