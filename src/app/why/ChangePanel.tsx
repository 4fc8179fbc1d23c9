// Where every yuan of the fall went: from the former limit to today's when the time before is known,
// and month by month when it is known when things happened.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Waterfall } from "../../charts/Waterfall";
import type { ChangeLedger } from "../../engine";
import { formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { FieldPath } from "../../profile/profile";
import { fallLimitsOf, ledgerQuestion } from "../../store/fallQuestions";
import { selectActive } from "../../store/selectors";
import { useAppStore, useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { BeforeEditor } from "./BeforeEditor";
import { sameAsNow } from "./comparedFacts";
import { EventDates } from "./EventDates";
import { explainedProjection, UNEXPLAINED } from "./explainedProjection";
import { LedgerTable } from "./LedgerTable";
import { useModel } from "./useFall";
import styles from "./why.module.css";

const Steps = memo(Waterfall);

export function ChangePanel() {
  const { t } = useTranslation("why");
  const store = useAppStoreApi();
  const model = useModel();
  const hasBefore = useAppStore((state) => selectActive(state).scenario.before !== null);
  const told = useAppStore((state) => selectActive(state).fall.ledger);
  const key = useAppStore((state) => ledgerQuestion(state)?.key ?? null);

  function begin(): void {
    const state = store.getState();
    const { scenario, fall } = selectActive(state);
    const { profile } = scenario;
    const worsened = model.signs.flatMap(({ id, reads }) =>
      fall.answers.changes[id] === "worse" && reads.kind !== "shareKept"
        ? [reads.fact as FieldPath]
        : [],
    );
    const former = fallLimitsOf(state)?.beforeYuan ?? profile.line.limitBeforeYuan;
    state.setScenario({ before: sameAsNow(profile, former, worsened), reference: "before" });
  }

  return (
    <section className={panel.panel} id="change" aria-labelledby="change-title">
      <h2 id="change-title" className={panel.title}>
        {t("change.title")}
      </h2>
      <p className={panel.lead}>{t(hasBefore ? "change.lead" : "change.none")}</p>
      {hasBefore ? (
        <BeforeEditor />
      ) : (
        <button type="button" className={panel.button} onClick={begin}>
          {t("change.begin")}
        </button>
      )}
      {told && key !== null ? (
        <div data-old={told.key !== key}>
          <Ledger ledger={told.result} />
        </div>
      ) : null}
      {hasBefore ? <EventDates /> : null}
    </section>
  );
}

function Ledger({ ledger }: { readonly ledger: ChangeLedger }) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const model = useModel();
  const factorId = useAppStore((state) => state.selectedFactor);
  const onFactor = useAppStore((state) => state.selectFactor);
  const rest = [
    {
      id: UNEXPLAINED.unexplained,
      label: { zh: t("change.unexplained"), en: t("change.unexplained") },
    },
    { id: UNEXPLAINED.time, label: { zh: t("change.time"), en: t("change.time") } },
  ];
  return (
    <>
      <h3 className={styles.minor}>
        {t("change.waterfall", {
          from: formatYuan(ledger.fromYuan, language),
          to: formatYuan(ledger.toYuan, language),
        })}
      </h3>
      <Steps
        projection={explainedProjection(ledger)}
        factors={[...model.factors, ...rest]}
        month={0}
        factorId={factorId}
        onFactor={onFactor}
        animate={false}
        grouping="all"
      />
      <LedgerTable ledger={ledger} />
    </>
  );
}
