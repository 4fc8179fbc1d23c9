// The error of a request that the engine cannot answer.
import type { RequestFault } from "./results";

export class RequestFaultError extends Error {
  readonly fault: RequestFault;

  constructor(fault: RequestFault) {
    super(`${fault.code}: ${fault.detail}`);
    this.name = "RequestFaultError";
    this.fault = fault;
  }
}
