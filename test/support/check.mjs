// `npm run check`: everything short of the tests, one line a step, stopping at the first failure.
import { checkSteps, runStep } from "./steps.mjs";

for (const step of checkSteps) {
  if (await runStep(step)) continue;
  process.exitCode = 1;
  break;
}
