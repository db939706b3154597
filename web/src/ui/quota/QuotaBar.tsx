import { texts } from '#texts/quota';
import styles from './quota.module.css';
import type { Seats } from './seats.js';

/** Slots used of those there are, as words and as a bar. */
export function QuotaBar({ seats, unsaved = false }: { readonly seats: Seats; readonly unsaved?: boolean }) {
  const { quota, used, mode } = seats;
  if (quota === null || (quota === 0 && used === 0))
    return (
      <div className={styles.quota} role="group" aria-label={texts.label}>
        <span>{quota === null ? texts.ofNone(used) : texts.none}</span>
      </div>
    );
  const over = used - quota;
  return (
    <div className={styles.quota} role="group" aria-label={texts.label}>
      <div className={styles.quotaWords}>
        <strong>{texts.of(used, quota)}</strong>
        <span className={over > 0 ? styles[`over${mode}`] : styles.soft}>{restWords(over)}</span>
        {unsaved && <span className={styles.soft}>{texts.unsaved}</span>}
      </div>
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.fill}
          data-over={over > 0}
          style={{ width: `${Math.min(100, (used / Math.max(1, quota)) * 100)}%` }}
        />
      </div>
    </div>
  );
}

function restWords(over: number): string {
  if (over > 0) return texts.over(over);
  return over === 0 ? texts.full : texts.left(-over);
}
