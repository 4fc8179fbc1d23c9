// What every section of the report is given: one result, and the model that names its parts.
import type { Model } from "../../engine";
import type { ScenarioResult } from "../../store/workspace";

export interface ReportProps {
  readonly result: ScenarioResult;
  readonly model: Model;
}
