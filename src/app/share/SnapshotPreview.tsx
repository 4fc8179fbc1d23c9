// What a link or file contains, in words, before anybody copies it: nothing is in it that is not here.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, formatYuanChange, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { FIELD_PATHS, factAt, type Profile } from "../../profile/profile";
import { knownFactsOf } from "../../share/knownFacts";
import type { Snapshot } from "../../share/snapshot";
import { useAppStore } from "../../store/useAppStore";
import { useFactText } from "../factor/useFactText";
import styles from "./ShareDialog.module.css";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

function countFacts(profile: Profile | null): number {
  const sections = profile === null ? [] : Object.values(knownFactsOf(profile));
  return sections.reduce((sum, facts) => sum + Object.keys(facts).length, 0);
}

/** Answers about the fall, dated happenings included. */
function countAnswers({ diagnosis }: Snapshot): number {
  if (!diagnosis) return 0;
  const { answers, changes, skipped, events } = diagnosis;
  return Object.keys(answers).length + Object.keys(changes).length + skipped.length + events.length;
}

export function SnapshotPreview({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation("share");
  const { t: menuText } = useTranslation("menu");
  const { t: appText } = useTranslation("app");
  const language = useLanguage();
  const model = useAppStore((state) => state.model);
  const { scenario, shown, name, notes } = snapshot;
  const labels = [
    ...(model?.actions ?? []),
    ...(model?.events ?? []),
    ...(model?.products ?? []),
  ].map(({ id, label }) => [id, pickText(label, language)] as const);
  const nameOf = (id: string) => new Map(labels).get(id) ?? id;
  const listed = (ids: readonly string[]) =>
    ids.map(nameOf).join(language === "en" ? ", " : "、") || t("dialog.none");
  const view =
    shown.view === "cases" || shown.view === "compare" || shown.view === "report"
      ? menuText(`entries.${shown.view}.name`)
      : appText(`views.${shown.view as "overview"}`);
  const written = [name, notes].filter(Boolean).join(" · ");
  return (
    <section aria-labelledby="share-contains" className={styles.preview}>
      <h3 id="share-contains">{t("dialog.contains")}</h3>
      <ul data-testid="share-contains">
        <li>
          {t("dialog.product")}: {nameOf(scenario.productId)}
        </li>
        <li>{t("dialog.facts", { n: countFacts(scenario.profile) })}</li>
        <li>{t("dialog.before", { n: countFacts(scenario.before) })}</li>
        <li>
          {t("dialog.habits", {
            count: scenario.habits.applicationsPerMonth,
            yuan: formatYuanChange(scenario.habits.balanceChangeYuan, language),
          })}
        </li>
        <li>
          {t("dialog.actions", { list: listed(scenario.actions.map(({ actionId }) => actionId)) })}
        </li>
        <li>
          {t("dialog.events", { list: listed(scenario.events.map(({ eventId }) => eventId)) })}
        </li>
        <li>{t("dialog.answers", { n: countAnswers(snapshot) })}</li>
        <li>
          {snapshot.plan
            ? t("dialog.plan", { n: snapshot.plan.observed.length })
            : t("dialog.noPlan")}
        </li>
        <li>
          {t("dialog.view", {
            view,
            month: formatMonth(calendarMonth(scenario.startMonth, shown.month), language),
            language: LANGUAGE_NAMES[snapshot.language],
          })}
        </li>
        <li>{t("dialog.model", { version: snapshot.model })}</li>
        <li>
          <bdi>{written ? t("dialog.written", { text: written }) : t("dialog.noWritten")}</bdi>
        </li>
      </ul>
      <details>
        <summary>{t("dialog.whole")}</summary>
        <FactList
          profile={scenario.profile}
          title={t("dialog.facts", { n: countFacts(scenario.profile) })}
        />
        {scenario.before ? (
          <FactList
            profile={scenario.before}
            title={t("dialog.before", { n: countFacts(scenario.before) })}
          />
        ) : null}
      </details>
    </section>
  );
}

function FactList({ profile, title }: { readonly profile: Profile; readonly title: string }) {
  const text = useFactText();
  const known = FIELD_PATHS.filter((path) => factAt(profile, path) !== null);
  return (
    <>
      <h4>{title}</h4>
      <dl className={styles.facts}>
        {known.map((path) => (
          <div key={path}>
            <dt>{text.name(path)}</dt>
            <dd>{text.value(path, factAt(profile, path))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
