// The words that the page needs as soon as it is there.
import { app } from "./app";
import { cases } from "./cases";
import { charts } from "./charts";
import { factor } from "./factor";
import { form } from "./form";
import { menu } from "./menu";
import { plan } from "./plan";
import { share } from "./share";

export const eager = { app, cases, charts, factor, form, menu, plan, share } as const;
