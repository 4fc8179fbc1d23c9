// The worker of long tables: one task in, portions of rows out. It is ended to cancel it.
import * as engine from "../../engine";
import type { BatchReply, BatchTask } from "../protocol/batch";
import { screenTable } from "./screenTable";

const reply = (message: BatchReply) => self.postMessage(message);

self.onmessage = (event: MessageEvent<BatchTask>) => {
  try {
    screenTable(event.data, engine, reply);
  } catch (error) {
    reply({ kind: "crashed", message: error instanceof Error ? error.message : String(error) });
  }
};
