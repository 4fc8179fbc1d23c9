// Inside another site's frame the page shows only the way out: whoever frames it could lay something
// over it. A policy in a meta element cannot forbid framing. Knows no entries and no language yet.
import "../ui/tokens.css";
import "../ui/page.css";
import styles from "./Page.module.css";

export function isFramed(page: Window): boolean {
  return page.self !== page.top;
}

export function FramedNotice() {
  return (
    <main className={styles.empty}>
      <p>
        <a href="./" target="_blank" rel="noopener noreferrer">
          请在单独的页面打开“额度恢复” · <span lang="en">Open Limit Recovery on its own</span>
        </a>
      </p>
    </main>
  );
}
