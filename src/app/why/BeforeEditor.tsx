// What has changed: then beside now, only the facts that differ. A fact is chosen, its former value
// is given, and everything else stays as it is today.
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FieldPath, factAt, type Profile, withFact } from "../../profile/profile";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useFactText } from "../factor/useFactText";
import panel from "../panels/panel.module.css";
import { COMPARABLE, countOfList, differingFacts } from "./comparedFacts";
import { FormerValue } from "./FormerValue";
import styles from "./why.module.css";

export function BeforeEditor() {
  const { t } = useTranslation("why");
  const text = useFactText();
  const id = useId();
  const before = useAppStore((state) => selectActive(state).scenario.before) as Profile;
  const now = useAppStore((state) => selectActive(state).scenario.profile);
  const setScenario = useAppStore((state) => state.setScenario);
  const [opened, setOpened] = useState<readonly FieldPath[]>([]);
  const differing = differingFacts(before, now);
  const rows = COMPARABLE.filter((path) => differing.includes(path) || opened.includes(path));
  const others = COMPARABLE.filter((path) => !rows.includes(path));
  const nowText = (path: FieldPath) => {
    const value = factAt(now, path);
    const count = path === "lenders.inquiries" ? countOfList(value) : null;
    return count === null ? text.value(path, value) : t("change.inquiriesOf", { n: count });
  };

  function put(path: FieldPath, value: Parameters<typeof withFact>[2]): void {
    setScenario({ before: withFact(before, path, value) });
  }

  function close(path: FieldPath): void {
    setOpened(opened.filter((each) => each !== path));
    put(path, factAt(now, path));
  }

  return (
    <div className={styles.editor}>
      <h3 className={styles.minor}>
        {t("change.editor")} · {t("change.differs", { count: differing.length })}
      </h3>
      <p className={styles.soft}>{t("change.editorLead")}</p>
      {rows.length > 0 ? (
        <table className={styles.table} data-testid="before-editor">
          <thead>
            <tr>
              <th scope="col">{t("change.fact")}</th>
              <th scope="col">{t("change.past")}</th>
              <th scope="col">{t("change.now")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((path) => (
              <tr key={path} data-differs={differing.includes(path)}>
                <th scope="row">{text.name(path)}</th>
                <td>
                  <FormerValue
                    path={path}
                    value={factAt(before, path)}
                    onValue={(value) => put(path, value)}
                  />
                </td>
                <td>{nowText(path)}</td>
                <td>
                  <button
                    type="button"
                    className={styles.icon}
                    aria-label={t("change.remove", { fact: text.name(path) })}
                    onClick={() => close(path)}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t("change.same")}</p>
      )}
      <div className={panel.controls}>
        <div className={styles.field}>
          <label htmlFor={id}>{t("change.add")}</label>
          <select
            id={id}
            className={styles.input}
            value=""
            onChange={(event) => {
              const path = others.find((each) => each === event.currentTarget.value);
              if (path) setOpened([...opened, path]);
            }}
          >
            <option value="">{t("change.choose")}</option>
            {others.map((path) => (
              <option key={path} value={path}>
                {text.name(path)}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          className={panel.button}
          onClick={() => setScenario({ before: null, reference: "healthy" })}
        >
          {t("change.forget")}
        </button>
      </div>
    </div>
  );
}
