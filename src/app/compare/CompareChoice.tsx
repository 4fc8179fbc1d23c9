// Which cases stand side by side, two to four of them; the first chosen is the base.
import { useTranslation } from "react-i18next";
import styles from "./CompareView.module.css";
import type { Candidate } from "./useCandidates";

const MOST = 4;

interface CompareChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly ids: readonly string[];
  readonly onIds: (ids: readonly string[]) => void;
}

export function CompareChoice({ candidates, ids, onIds }: CompareChoiceProps) {
  const { t } = useTranslation("compare");
  const isFull = ids.length >= MOST;
  return (
    <fieldset className={styles.choice}>
      <legend>{t("choose")}</legend>
      <p className={styles.lead}>
        {t("lead")} {isFull ? t("most") : t("first")}
      </p>
      <div className={styles.options}>
        {candidates.map(({ id, name }) => {
          const isChosen = ids.includes(id);
          return (
            <label key={id} className={styles.option} data-chosen={isChosen}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() =>
                  onIds(isChosen ? ids.filter((other) => other !== id) : [...ids, id])
                }
              />
              <bdi>{name}</bdi>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
