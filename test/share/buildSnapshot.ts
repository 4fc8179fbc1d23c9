// Snapshots for the tests of everything that leaves and enters: one of a case with everything in it.
import { FIRST_RECOVERY } from "../../src/profile/recovery";
import type { Snapshot } from "../../src/share/snapshot";
import { caseWith } from "../support/projectScenario";

export function buildSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    model: "2026.11.1",
    language: "zh-CN",
    shown: { view: "overview", month: 3, factor: "multiLending", measures: true },
    scenario: caseWith("caseA"),
    ...changes,
  };
}

/** With every part that a snapshot can have. */
export const fullSnapshot = buildSnapshot({
  name: "小周的额度",
  notes: "八月打过客服电话\n答应三天内回复",
  diagnosis: {
    answers: { loansElsewhere: "yes" },
    changes: { platforms: "worse" },
    skipped: ["report"],
    events: [{ eventId: "newApplication", month: 4, params: { count: 3 } }],
    monthsAgo: 6,
  },
  plan: {
    ...FIRST_RECOVERY,
    short: { limitYuan: 60_000, byMonth: 3 },
    moneyMostYuan: 2_000,
    settings: { leaveSecurities: { effort: "locked" } },
    observed: [{ month: 1, limitYuan: 25_000 }],
    done: ["bindServices"],
  },
});
