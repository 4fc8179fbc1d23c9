// What stands under a step's sentence: the largest pushes as bars, or the measures as a list.
import styles from "./Presenter.module.css";
import type { StoryStep } from "./useStory";

export function StoryPicture({ step }: { readonly step: StoryStep }) {
  return (
    <>
      {step.bars.length > 0 ? (
        <ul className={styles.bars}>
          {step.bars.map(({ id, name, text, share }) => (
            <li key={id} className={styles.barRow}>
              <span>{name}</span>
              <svg
                className={styles.pushBar}
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={Math.abs(share) * 100} height="10" />
              </svg>
              <strong>{text}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {step.lines.length > 0 ? (
        <ol className={styles.lines}>
          {step.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
