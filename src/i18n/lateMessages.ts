// The words of views that are loaded later; they come in a chunk of their own beside the first screen.
import { batch as batchEn } from "./en/batch";
import { compare as compareEn } from "./en/compare";
import { keep as keepEn } from "./en/keep";
import { learn as learnEn } from "./en/learn";
import { recover as recoverEn } from "./en/recover";
import { report as reportEn } from "./en/report";
import { support as supportEn } from "./en/support";
import { why as whyEn } from "./en/why";
import { batch as batchZh } from "./zh-CN/batch";
import { compare as compareZh } from "./zh-CN/compare";
import { keep as keepZh } from "./zh-CN/keep";
import { learn as learnZh } from "./zh-CN/learn";
import { recover as recoverZh } from "./zh-CN/recover";
import { report as reportZh } from "./zh-CN/report";
import { support as supportZh } from "./zh-CN/support";
import { why as whyZh } from "./zh-CN/why";

export const LATE_MESSAGES = {
  "zh-CN": {
    batch: batchZh,
    compare: compareZh,
    keep: keepZh,
    learn: learnZh,
    recover: recoverZh,
    report: reportZh,
    support: supportZh,
    why: whyZh,
  },
  en: {
    batch: batchEn,
    compare: compareEn,
    keep: keepEn,
    learn: learnEn,
    recover: recoverEn,
    report: reportEn,
    support: supportEn,
    why: whyEn,
  },
} as const;
