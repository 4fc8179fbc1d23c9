import { app } from "./app";
import { cases } from "./cases";
import { charts } from "./charts";
import { factor } from "./factor";
import { form } from "./form";
import { plan } from "./plan";
import { recover } from "./recover";
import { why } from "./why";

export const messages = { app, cases, charts, factor, form, plan, recover, why } as const;
