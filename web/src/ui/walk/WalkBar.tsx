import { Link } from 'react-router';
import { texts } from '#texts/walk';
import { COMING_BACK } from './kept.js';
import type { Walk } from './walk.js';
import styles from './walk.module.css';

/** Back to the list, and on to its neighbours. */
export function WalkBar({ walk }: { readonly walk: Walk | null }) {
  if (!walk) return null;
  const list = texts.origins[walk.origin];
  return (
    <nav className={`${styles.bar} no-print`} aria-label={texts.label}>
      <Link to={walk.back} state={COMING_BACK}>
        {texts.back(list)}
      </Link>
      <span className={styles.place}>
        {walk.place === null ? texts.gone(list) : texts.place(list, walk.place, walk.count)}
      </span>
      <Step to={walk.previous}>{texts.previous}</Step>
      <Step to={walk.next}>{texts.next}</Step>
    </nav>
  );
}

function Step({ to, children }: { readonly to: string | null; readonly children: string }) {
  if (to === null)
    return (
      <span className={styles.end} aria-disabled="true">
        {children}
      </span>
    );
  return (
    <Link className={styles.step} to={to}>
      {children}
    </Link>
  );
}
