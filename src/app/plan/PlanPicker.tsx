// The catalogue of measures and events: each can be switched on and off; where it begins is moved
// on the timeline's lanes. A measure brings the measures that it requires.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Action, Event, Model } from "../../engine";
import { formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { PlannedAction, PlannedEvent } from "../../profile/scenario";
import panel from "../panels/panel.module.css";
import styles from "./PlanPicker.module.css";

export interface PlanPickerProps {
  readonly model: Model;
  readonly actions: readonly PlannedAction[];
  readonly events: readonly PlannedEvent[];
  readonly onActions: (actions: readonly PlannedAction[]) => void;
  readonly onEvents: (events: readonly PlannedEvent[]) => void;
}

/** The action and everything that it requires, requirements first. */
function withRequired(id: string, model: Model): string[] {
  const action = model.actions.find((each) => each.id === id);
  const required = action?.requires.flatMap((each) => withRequired(each, model)) ?? [];
  return [...new Set([...required, id])];
}

function toggledActions(id: string, planned: readonly PlannedAction[], model: Model) {
  if (planned.some(({ actionId }) => actionId === id)) {
    return planned.filter(({ actionId }) => actionId !== id);
  }
  const conflicts = model.actions.find((each) => each.id === id)?.conflicts ?? [];
  const kept = planned.filter(({ actionId }) => !conflicts.includes(actionId));
  const missing = withRequired(id, model).filter(
    (each) => !kept.some(({ actionId }) => actionId === each),
  );
  return [...kept, ...missing.map((actionId) => ({ actionId, startMonth: 1 }))];
}

function toggledEvents(id: string, planned: readonly PlannedEvent[]) {
  return planned.some(({ eventId }) => eventId === id)
    ? planned.filter(({ eventId }) => eventId !== id)
    : [...planned, { eventId: id, month: 3 }];
}

export function PlanPicker({ model, actions, events, onActions, onEvents }: PlanPickerProps) {
  const { t } = useTranslation("plan");
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={panel.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "close" : "choose")}
      </button>
      {isOpen ? (
        <div className={styles.lists}>
          <fieldset className={styles.list}>
            <legend>{t("actions")}</legend>
            {model.actions.map((action) => (
              <Choice
                key={action.id}
                item={action}
                hint={<ActionHint action={action} />}
                isOn={actions.some(({ actionId }) => actionId === action.id)}
                onToggle={() => onActions(toggledActions(action.id, actions, model))}
              />
            ))}
          </fieldset>
          <fieldset className={styles.list}>
            <legend>{t("events")}</legend>
            {model.events.map((event) => (
              <Choice
                key={event.id}
                item={event}
                hint={null}
                isOn={events.some(({ eventId }) => eventId === event.id)}
                onToggle={() => onEvents(toggledEvents(event.id, events))}
              />
            ))}
          </fieldset>
        </div>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly item: Action | Event;
  readonly hint: React.ReactNode;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Choice({ item, hint, isOn, onToggle }: ChoiceProps) {
  const language = useLanguage();
  const helpId = `plan-${item.id}`;
  return (
    <div className={styles.choice}>
      <label className={styles.name}>
        <input type="checkbox" checked={isOn} onChange={onToggle} aria-describedby={helpId} />
        <span>{pickText(item.label, language)}</span>
      </label>
      <p id={helpId} className={styles.about}>
        {pickText(item.about, language)} {hint}
      </p>
    </div>
  );
}

/** What the measure costs, and when it must not be taken. */
function ActionHint({ action }: { readonly action: Action }) {
  const { t } = useTranslation("plan");
  const language = useLanguage();
  const parts = [
    t("effort", { n: action.effort.value }),
    action.moneyYuanPerMonth.value > 0
      ? t("money", { yuan: formatYuan(action.moneyYuanPerMonth.value, language) })
      : "",
    action.leadMonths.value > 0 ? t("leadTime", { n: action.leadMonths.value }) : "",
    action.changes.length === 0 ? t("noChange") : "",
    pickText(action.harmGuard, language),
  ];
  return <span className={styles.hint}>{parts.filter(Boolean).join(t("separator"))}</span>;
}
