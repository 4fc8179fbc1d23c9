// All factors in the order in which a person is told of them. Adding one means adding a line here.
import type { Factor } from "../modelSchema";
import { activity } from "./activity";
import { debtBurden } from "./debtBurden";
import { frequency } from "./frequency";
import { history } from "./history";
import { identity } from "./identity";
import { income } from "./income";
import { inquiries } from "./inquiries";
import { multiLending } from "./multiLending";
import { policy } from "./policy";
import { purpose } from "./purpose";
import { repayment } from "./repayment";
import { rhythm } from "./rhythm";
import { risk } from "./risk";
import { security } from "./security";
import { spending } from "./spending";
import { utilisation } from "./utilisation";

export const factors: Factor[] = [
  repayment,
  history,
  utilisation,
  frequency,
  rhythm,
  purpose,
  multiLending,
  inquiries,
  debtBurden,
  income,
  activity,
  spending,
  identity,
  security,
  risk,
  policy,
];
