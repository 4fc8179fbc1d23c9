// Every measure of the catalogue. A measure without changes moves nothing in the simulation and says so.
import type { Action } from "../modelSchema";
import { accountActions } from "./accountActions";
import { appealActions } from "./appealActions";
import { debtActions } from "./debtActions";
import { repayingActions } from "./repayingActions";

export const actions: Action[] = [
  ...repayingActions,
  ...debtActions,
  ...accountActions,
  ...appealActions,
];
