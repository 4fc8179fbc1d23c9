// Does the shipped scorecard rank real borrowers? Scores two public files, fitting nothing, and
// compares with what became of the people. `npm run validate -- --data DIR [--factors]`
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scoreProfile, shippedModel } from "../../src/engine";
import type { Profile } from "../../src/profile/profile";
import { LENDING_CLUB_COLUMNS, lendingClubIsBad, lendingClubProfile } from "./lendingClub";
import { type RankOrder, rankOrder } from "./rankOrder";
import { numberIn, readCsv } from "./readCsv";
import { TAIWAN_COLUMNS, taiwanIsBad, taiwanProfile } from "./taiwan";

export interface Validation {
  readonly order: RankOrder;
  /** AUC of each factor alone, those left out that are alike for everybody. */
  readonly factors: readonly { readonly id: string; readonly auc: number }[];
}

function validate(profiles: readonly Profile[], bad: readonly boolean[]): Validation {
  const scores = profiles.map((profile) => scoreProfile(profile, shippedModel));
  const factors = shippedModel.factors.flatMap(({ id }) => {
    const effects = scores.map(({ byFactor }) => byFactor[id] as number);
    return effects.every((effect) => effect === effects[0])
      ? []
      : [{ id, auc: rankOrder(effects, bad).auc }];
  });
  // By effects and not by the score, which is clamped at its ends.
  const order = rankOrder(
    scores.map(({ effects }) => effects),
    bad,
  );
  return { order, factors };
}

export function validateLendingClub(folder: string): Validation & { readonly ficoAuc: number } {
  const rows = readCsv(join(folder, "lendingclub.csv"), LENDING_CLUB_COLUMNS);
  const bad = rows.map(lendingClubIsBad);
  const fico = rows.map((row) => numberIn(row, "fico"));
  return { ...validate(rows.map(lendingClubProfile), bad), ficoAuc: rankOrder(fico, bad).auc };
}

export function validateTaiwan(folder: string): Validation {
  const rows = readCsv(join(folder, "taiwan.csv"), TAIWAN_COLUMNS);
  return validate(rows.map(taiwanProfile), rows.map(taiwanIsBad));
}

function figures({ auc, ks, count }: RankOrder): string {
  return `auc=${auc.toFixed(4)} ks=${ks.toFixed(4)} n=${count}`;
}

function printFactors({ factors }: Validation): void {
  for (const { id, auc } of factors) console.log(`  ${id.padEnd(14)} auc=${auc.toFixed(4)}`);
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: "string" }, factors: { type: "boolean", default: false } },
  });
  if (values.data === undefined) {
    console.log(
      "Pass the folder of lendingclub.csv and taiwan.csv: npm run validate -- --data DIR",
    );
    return;
  }
  const lendingClub = validateLendingClub(values.data);
  console.log(
    `lendingclub ${figures(lendingClub.order)} fico_auc=${lendingClub.ficoAuc.toFixed(4)}`,
  );
  if (values.factors) printFactors(lendingClub);
  const taiwan = validateTaiwan(values.data);
  console.log(`taiwan ${figures(taiwan.order)}`);
  if (values.factors) printFactors(taiwan);
}
