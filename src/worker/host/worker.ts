// The scoring worker: one message in, one message out, no state. What it cannot answer it throws,
// and the page's side hears that as the worker's error.
import * as engine from "../../engine";
import type { ComputeRequest } from "../protocol/protocol";
import { answer } from "./answer";

self.onmessage = (event: MessageEvent<ComputeRequest>) => {
  self.postMessage(answer(event.data, engine));
};
