// The planner's worker. What it cannot answer it throws, and the page's side hears that as the
// worker's error.
import {
  adherenceSteps,
  ageScenario,
  earlyWarnings,
  planSteps,
  RequestFaultError,
  shippedModel,
  stressPlan,
} from "../../engine";
import type { CancelMessage, PlanRequestMessage } from "../protocol/planProtocol";
import { createPlannerHost } from "./plannerHost";

/** A task of its own, so that messages that wait come first; unlike timers it is not throttled. */
const { port1, port2 } = new MessageChannel();

function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

const engine = {
  adherenceSteps,
  ageScenario,
  earlyWarnings,
  planSteps,
  RequestFaultError,
  shippedModel,
  stressPlan,
};
const receive = createPlannerHost(engine, (message) => self.postMessage(message), pause);

self.onmessage = (event: MessageEvent<PlanRequestMessage | CancelMessage>) => receive(event.data);
