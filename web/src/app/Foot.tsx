import { Link } from 'react-router';
import { texts } from '#texts/app';
import { PATHS } from './paths.js';
import { PUBLIC_ENTRIES } from './public-entries.js';
import styles from './shell.module.css';

/** The foot of the pages of a signed-in person: the way to what everybody may see. */
export function Foot() {
  return (
    <footer className={styles.foot}>
      <nav aria-label={texts.publicPages} className={styles.footLinks}>
        {PUBLIC_ENTRIES.map(([page, label]) => (
          <Link key={page} to={PATHS[page]}>
            {label}
          </Link>
        ))}
      </nav>
      {texts.footer}
    </footer>
  );
}
