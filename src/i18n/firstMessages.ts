// The words that the first screen needs, in both languages.
import { app as appEn } from "./en/app";
import { cases as casesEn } from "./en/cases";
import { charts as chartsEn } from "./en/charts";
import { factor as factorEn } from "./en/factor";
import { form as formEn } from "./en/form";
import { menu as menuEn } from "./en/menu";
import { plan as planEn } from "./en/plan";
import { share as shareEn } from "./en/share";
import { tour as tourEn } from "./en/tour";
import { app as appZh } from "./zh-CN/app";
import { cases as casesZh } from "./zh-CN/cases";
import { charts as chartsZh } from "./zh-CN/charts";
import { factor as factorZh } from "./zh-CN/factor";
import { form as formZh } from "./zh-CN/form";
import { menu as menuZh } from "./zh-CN/menu";
import { plan as planZh } from "./zh-CN/plan";
import { share as shareZh } from "./zh-CN/share";
import { tour as tourZh } from "./zh-CN/tour";

export const FIRST_MESSAGES = {
  "zh-CN": {
    app: appZh,
    cases: casesZh,
    charts: chartsZh,
    factor: factorZh,
    form: formZh,
    menu: menuZh,
    plan: planZh,
    share: shareZh,
    tour: tourZh,
  },
  en: {
    app: appEn,
    cases: casesEn,
    charts: chartsEn,
    factor: factorEn,
    form: formEn,
    menu: menuEn,
    plan: planEn,
    share: shareEn,
    tour: tourEn,
  },
} as const;
