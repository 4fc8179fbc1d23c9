// A stand-in with the engine's door, for the wire only: what the engine computes is tested with
// the engine itself.
import type {
  ChangeLedger,
  Diagnosis,
  DiagnosisRequest,
  Model,
  Projection,
  ProjectionRequest,
  RequestFault,
} from "../../src/engine";
import type { AnsweringEngine } from "../../src/worker/host/answer";

class FakeFaultError extends Error {
  readonly fault: RequestFault;
  constructor(fault: RequestFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

export const fakeModel = { version: "2026.1.0" } as Model;

/** The product id says what happens; otherwise the projection names the model it was asked with. */
export const fakeEngine: AnsweringEngine = {
  shippedModel: fakeModel,
  RequestFaultError: FakeFaultError,
  diagnose({ product, model }: DiagnosisRequest): Diagnosis {
    const entropyBits = product === "NaN" ? Number.NaN : 1;
    return { modelVersion: model.version, entropyBits } as Diagnosis;
  },
  explainChange: ({ observedYuan }) => ({ toYuan: observedYuan }) as ChangeLedger,
  project({ product, model }: ProjectionRequest): Projection {
    if (product === "missing")
      throw new FakeFaultError({ code: "unknownProduct", detail: product });
    if (product === "defect") throw new TypeError("cannot read x");
    const score = Float64Array.of(700, product === "NaN" ? Number.NaN : 701);
    return {
      modelVersion: model.version,
      productId: product,
      score,
      usableYuan: Int32Array.of(20_000, 21_000),
    } as Projection;
  },
};
