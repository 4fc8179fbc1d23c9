import { app } from "./app";
import { cases } from "./cases";
import { charts } from "./charts";
import { form } from "./form";

export const messages = { app, cases, charts, form } as const;
