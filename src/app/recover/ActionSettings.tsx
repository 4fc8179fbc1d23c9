// How hard each action is for this person, with what it asks and when it must not be taken.
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../engine";
import { pickText } from "../../i18n/format";
import type { ActionEffort, ActionSetting } from "../../profile/recovery";
import panel from "../panels/panel.module.css";
import { useModel } from "../panels/useShown";
import { NumberBox } from "./NumberBox";
import styles from "./Recover.module.css";
import { usePlanText } from "./usePlanText";
import { useRecoveryEntries } from "./useRecovery";

const LEVELS = [1, 2, 3, 4, 5, "locked"] as const;

export const ActionSettings = memo(function ActionSettings() {
  const { t } = useTranslation("recover");
  const model = useModel();
  const [isOpen, setOpen] = useState(false);
  const { entries, setEntries } = useRecoveryEntries();
  const { settings } = entries;
  const changed = Object.values(settings).filter(
    ({ effort, params }) => effort !== undefined || params !== undefined,
  ).length;
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="actions"
      aria-labelledby="actions-title"
    >
      <h2 id="actions-title" className={panel.title}>
        {t("actions.title")}
      </h2>
      <p className={panel.lead}>{t("actions.lead")}</p>
      <button
        type="button"
        className={panel.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t("actions.close") : t("actions.open", { n: changed })}
      </button>
      {isOpen ? (
        <ul className={styles.actions}>
          {model.actions.map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              setting={settings[action.id] ?? {}}
              onSetting={(setting) =>
                setEntries({ settings: { ...settings, [action.id]: setting } })
              }
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
});

interface ActionRowProps {
  readonly action: Action;
  readonly setting: ActionSetting;
  readonly onSetting: (setting: ActionSetting) => void;
}

function levelOf(value: string): ActionEffort {
  return value === "locked" ? "locked" : (Number(value) as ActionEffort);
}

function ActionRow({ action, setting, onSetting }: ActionRowProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const name = pickText(action.label, text.language);
  return (
    <li className={styles.action} data-action={action.id}>
      <div className={styles.actionHead}>
        <strong>{name}</strong>
        <label>
          <span className={styles.soft}>{t("actions.effort")}</span>{" "}
          <select
            className={styles.select}
            aria-label={`${name}: ${t("actions.effort")}`}
            value={String(setting.effort ?? action.effort.value)}
            onChange={(event) =>
              onSetting({ ...setting, effort: levelOf(event.currentTarget.value) })
            }
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(level === "locked" ? "actions.levels.locked" : `actions.levels.level${level}`)}
              </option>
            ))}
          </select>
        </label>
        {action.params.map((param) => (
          <NumberBox
            key={param.id}
            label={pickText(param.label, text.language)}
            unit={param.unit === "yuan" ? t("units.yuan") : ""}
            kind={param.unit === "yuan" ? "yuan" : "count"}
            value={setting.params?.[param.id] ?? param.usual}
            min={param.min}
            max={param.max}
            onValue={(value) =>
              value !== null &&
              onSetting({ ...setting, params: { ...setting.params, [param.id]: value } })
            }
          />
        ))}
      </div>
      <p className={styles.soft}>
        {pickText(action.about, text.language)} <ActionFacts action={action} />
      </p>
    </li>
  );
}

function ActionFacts({ action }: { readonly action: Action }) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const names = (ids: readonly string[]) => ids.map(text.name).join(" · ");
  const facts = [
    action.pays?.kind === "fall" ? t("actions.paysDebt") : "",
    action.pays?.kind !== "fall" && action.moneyYuanPerMonth.value > 0
      ? t("actions.money", { yuan: text.yuan(action.moneyYuanPerMonth.value) })
      : "",
    action.leadMonths.value > 0 ? t("actions.lead_time", { count: action.leadMonths.value }) : "",
    action.requires.length > 0 ? t("actions.requires", { names: names(action.requires) }) : "",
    action.conflicts.length > 0 ? t("actions.conflicts", { names: names(action.conflicts) }) : "",
    action.evidence.length > 0
      ? t("actions.evidence", {
          names: action.evidence.map((each) => pickText(each, text.language)).join(" · "),
        })
      : "",
    action.changes.length === 0 ? t("actions.noChange") : "",
    t("actions.guard", { text: pickText(action.harmGuard, text.language) }),
    t(`actions.certainty.${action.certainty}`),
  ];
  return <span>{facts.filter(Boolean).join(" · ")}</span>;
}
