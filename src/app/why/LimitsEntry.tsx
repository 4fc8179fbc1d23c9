// The way in for whoever knows two limits and nothing else. Both are typed into the form, which
// stays the only owner of what is entered.
import { type FormEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseNumber } from "../../form/parseNumber";
import { useLanguage } from "../../i18n/i18n";
import { fieldAt } from "../../profile/profile";
import { fallLimitsOf } from "../../store/fallQuestions";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { OWN_WORKSPACE } from "../../store/workspace";
import panel from "../panels/panel.module.css";
import styles from "./why.module.css";

const PATHS = ["line.limitBeforeYuan", "line.limitNowYuan"] as const;
type LimitPath = (typeof PATHS)[number];

/** The fall that everybody comes with. */
const EXAMPLE: Readonly<Record<LimitPath, number>> = {
  "line.limitBeforeYuan": 70_000,
  "line.limitNowYuan": 18_000,
};

export function LimitsEntry() {
  const { t } = useTranslation("why");
  const editFact = useAppStore((state) => state.editFact);
  const switchWorkspace = useAppStore((state) => state.switchWorkspace);
  const isOwn = useAppStore((state) => state.activeWorkspace === OWN_WORKSPACE);
  const hasBoth = useAppStore((state) => fallLimitsOf(state) !== null);
  // The form takes one edit at a time: the second waits until the first has been drawn.
  const [second, setSecond] = useState<LimitPath | null>(null);
  useEffect(() => {
    if (second === null) return;
    editFact(second, EXAMPLE[second]);
    setSecond(null);
  }, [second, editFact]);

  function enterExample(): void {
    switchWorkspace(OWN_WORKSPACE);
    editFact(PATHS[0], EXAMPLE[PATHS[0]]);
    setSecond(PATHS[1]);
  }

  return (
    <section className={panel.panel} id="why" aria-labelledby="why-title">
      <h2 id="why-title" className={panel.title}>
        {t("limits.title")}
      </h2>
      <p className={panel.lead}>{t(hasBoth ? "limits.notFallen" : "limits.lead")}</p>
      {isOwn ? (
        <>
          <div className={styles.limits}>
            {PATHS.map((path) => (
              <LimitInput key={path} path={path} />
            ))}
          </div>
          <button type="button" className={panel.button} onClick={enterExample}>
            {t("limits.example")}
          </button>
        </>
      ) : (
        <button
          type="button"
          className={panel.button}
          onClick={() => switchWorkspace(OWN_WORKSPACE)}
        >
          {t("limits.start")}
        </button>
      )}
    </section>
  );
}

function LimitInput({ path }: { readonly path: LimitPath }) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const id = useId();
  const editFact = useAppStore((state) => state.editFact);
  const known = useAppStore((state) => {
    const { line } = selectActive(state).scenario.profile;
    return path === "line.limitNowYuan" ? line.limitNowYuan : line.limitBeforeYuan;
  });
  const [text, setText] = useState(known === null ? "" : String(known));
  const [isFaulty, setFaulty] = useState(false);
  const field = fieldAt(path);

  function take(): void {
    if (text.trim() === "" || field.kind !== "number") return;
    const parsed = parseNumber(text, field);
    setFaulty(!parsed.ok);
    if (parsed.ok && parsed.value !== known) editFact(path, parsed.value);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    take();
  }

  return (
    <form className={styles.field} onSubmit={submit} lang={language}>
      <label htmlFor={id}>{t(path === "line.limitNowYuan" ? "limits.now" : "limits.before")}</label>
      <input
        id={id}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
      />
      {isFaulty ? (
        <span id={`${id}-fault`} className={styles.fault} role="alert">
          {t("limits.wrong")}
        </span>
      ) : null}
    </form>
  );
}
