// Random people as they might really come: facts that belong together in size, most of them known.
// `arbitraryProfile` covers the whole range of every field instead, where scores often clamp.
import * as fc from "fast-check";
import type { Profile } from "../../src/profile/profile";

function oftenKnown<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

const whole = (min: number, max: number) => oftenKnown(fc.integer({ min, max }));
const ratio = (max: number) =>
  oftenKnown(fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100));
const flag = () => oftenKnown(fc.boolean());
const rarely = () => fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true));

const overdue = fc.record({
  daysLate: fc.integer({ min: 1, max: 60 }),
  monthsAgo: fc.integer({ min: 0, max: 36 }),
  settled: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const inquiry = fc.record({
  monthsAgo: fc.integer({ min: 0, max: 11 }),
  count: fc.integer({ min: 1, max: 3 }),
});

/** Somebody whose limit has fallen: 500 a step, some of the line in use. */
export function arbitraryBorrower(): fc.Arbitrary<Profile> {
  return fc
    .record({
      incomeYuan: fc.integer({ min: 6, max: 60 }).map((n) => n * 500),
      limitShare: fc.integer({ min: 3, max: 40 }),
      knowsLimit: fc.boolean(),
      usedShare: fc.integer({ min: 0, max: 95 }),
      debtIncomes: fc.integer({ min: 0, max: 80 }),
      serviceShare: fc.integer({ min: 5, max: 80 }),
      rest: fc.record({
        repaying: fc.record({
          overdues: fc.array(overdue, { maxLength: 2 }),
          rhythm: oftenKnown(fc.constantFrom("instalments", "sometimesEarly", "fullAtOnce")),
          historyMonths: whole(6, 160),
        }),
        borrowing: fc.record({
          drawsPerMonth: oftenKnown(fc.constantFrom(0, 0.5, 1, 2, 3, 5, 8)),
          unusualAmount: flag(),
          purpose: oftenKnown(
            fc.constantFrom("consumption", "consumption", "business", "securities"),
          ),
          misuseTraced: rarely(),
        }),
        platformsWithBalance: whole(0, 9),
        cardUtilisationRatio: ratio(1),
        inquiries: oftenKnown(fc.array(inquiry, { maxLength: 4 })),
        proofs: fc.tuple(flag(), flag(), flag(), flag(), flag()),
        alipay: fc.record({
          paymentsPerMonth: whole(0, 60),
          boundServices: whole(0, 5),
          sceneCount: whole(0, 8),
          spendingRegularity: oftenKnown(fc.constantFrom("steady", "usual", "erratic")),
          spendingLevel: oftenKnown(fc.constantFrom("thin", "usual", "ample")),
        }),
        identity: fc.record({
          realNameVerified: fc.constant(true),
          cardsBound: whole(0, 4),
          verifications: whole(0, 6),
          securityAlert: fc.constantFrom("none", "none", "none", "cleared", "open"),
          unfamiliarDevices: whole(0, 3),
        }),
        investments: fc.record({ riskAssetRatio: ratio(0.8), leveraged: rarely() }),
        platform: fc.record({
          tightening: fc.constantFrom("none", "none", "mild", "strong"),
          recordError: flag(),
        }),
      }),
    })
    .map(({ incomeYuan, limitShare, knowsLimit, usedShare, debtIncomes, serviceShare, rest }) => {
      const limitYuan = Math.max(500, Math.round((incomeYuan * limitShare) / 10 / 500) * 500);
      const { repaying, borrowing, alipay, identity, investments, platform, proofs } = rest;
      const [salarySlips, housingFund, bankStatements, assetProof, businessProof] = proofs;
      return {
        line: {
          limitNowYuan: knowsLimit ? limitYuan : null,
          limitBeforeYuan: null,
          balanceYuan: Math.round((limitYuan * usedShare) / 100),
        },
        repaying,
        borrowing,
        lenders: {
          platformsWithBalance: rest.platformsWithBalance,
          otherUnsecuredDebtYuan: (incomeYuan * debtIncomes) / 10,
          cardUtilisationRatio: rest.cardUtilisationRatio,
          inquiries: rest.inquiries,
        },
        income: {
          monthlyIncomeYuan: incomeYuan,
          monthlyDebtServiceYuan: (incomeYuan * serviceShare) / 100,
          salarySlips,
          housingFund,
          bankStatements,
          assetProof,
          businessProof,
        },
        alipay,
        identity,
        investments,
        platform,
      } as Profile;
    });
}
