// The two credit lines. One score, two products: each with its ceiling, size and price by grade.
import type { Cited, Grade, Product } from "./modelSchema";

const advertised = { certainty: "public", sources: ["jiebeiTerms"] } as const;

function grade(
  id: string,
  zh: string,
  en: string,
  fromScore: number,
  dailyRatePercent: number,
): Grade {
  return {
    id,
    label: { zh, en },
    fromScore,
    dailyRatePercent,
    certainty: "assumption",
    sources: ["zhimaBands", "jiebeiTerms"],
    note: "Bands as publicly retold; the rate of each band is ours, within the advertised range.",
  };
}

function assumption(value: number, note: string): Cited {
  return { value, certainty: "assumption", sources: [], note };
}

const jiebei: Product = {
  id: "jiebei",
  label: { zh: "借呗", en: "Jiebei" },
  about: { zh: "信用贷（现金借款）", en: "Cash loan on credit" },
  minimumYuan: { value: 500, ...advertised, sources: ["jiebeiTerms"] },
  ceilingYuan: {
    value: 200_000,
    certainty: "public",
    sources: ["cap200k"],
    note: "Temporary relief of March 2025 allowed 300,000 for some lenders.",
  },
  multipleScale: assumption(1, "The rule's curve is stated for this product."),
  grades: [
    grade("E", "较差", "Poor", 350, 0.06),
    grade("D", "中等", "Fair", 550, 0.055),
    grade("C", "良好", "Good", 600, 0.045),
    grade("B", "优秀", "Very good", 650, 0.035),
    grade("A", "极好", "Excellent", 700, 0.025),
    grade("S", "卓越", "Outstanding", 760, 0.015),
  ],
  articleRows: [1, 2, 34, 57, 84, 89],
};

const huabei: Product = {
  id: "huabei",
  label: { zh: "花呗", en: "Huabei" },
  about: { zh: "先消费后付款", en: "Pay later" },
  minimumYuan: { value: 500, certainty: "public", sources: ["huabeiTerms"] },
  ceilingYuan: { value: 50_000, certainty: "public", sources: ["huabeiTerms"] },
  multipleScale: assumption(0.2, "Everyday spending: about a fifth of the cash line."),
  // Overdue and minimum-payment rests cost 0.05 % a day whoever owes them (public, weak).
  grades: jiebei.grades.map((band) => ({
    ...band,
    dailyRatePercent: 0.05,
    certainty: "public",
    sources: ["huabeiTerms"],
    note: "0.05% a day on what is overdue or left after the minimum payment, at every grade.",
  })),
  articleRows: [57, 59, 60, 69],
};

export const products: Product[] = [jiebei, huabei];
