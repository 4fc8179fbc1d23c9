// Score, price and utilisation over the same months: where the spiral can be seen, a cut that raises
// utilisation, which lowers the score again.
import { memo, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { LearnLink } from "../../ui/LearnLink";
import { lazyPart } from "../../ui/lazyPart";
import { useComesNear } from "../../ui/useComesNear";
import styles from "./LazyTimeline.module.css";
import panel from "./panel.module.css";
import { useChartChoice, useShownLater } from "./useShown";

const SpiralChart = lazyPart(async () =>
  memo((await import("../../charts/SpiralChart")).SpiralChart),
);

const NO_GRADES = [] as const;

export function SpiralPanel() {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const { projection, model } = useShownLater(section);
  const isNear = useComesNear(section);
  const { month, onMonth } = useChartChoice();
  const waiting = <div className={styles.small} aria-busy="true" />;
  const product = model.products.find(({ id }) => id === projection.productId);
  return (
    <section
      ref={section}
      className={`${panel.panel} ${panel.below}`}
      id="spiral"
      aria-labelledby="spiral-title"
    >
      <h2 id="spiral-title" className={panel.title}>
        {t("spiral.title")}
      </h2>
      <p className={panel.lead}>
        {t("spiral.lead")} <LearnLink isBeside part="dearer" term={t("spiral.title")} />
      </p>
      {isNear ? (
        <Suspense fallback={waiting}>
          <SpiralChart
            projection={projection}
            grades={product?.grades ?? NO_GRADES}
            month={month}
            onMonth={onMonth}
            animate={false}
          />
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
