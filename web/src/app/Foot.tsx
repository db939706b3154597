import { Link } from 'react-router';
import { texts } from '#texts/app';
import { useSession } from '../api/session.js';
import { PATHS } from './paths.js';
import { PUBLIC_ENTRIES } from './public-entries.js';
import styles from './shell.module.css';

/** The foot of the pages of a signed-in person: the way to what everybody may see. */
export function Foot() {
  const { mustChangePassword } = useSession();
  return (
    <footer className={styles.foot}>
      {!mustChangePassword && <PublicLinks />}
      {texts.footer}
    </footer>
  );
}

function PublicLinks() {
  return (
    <nav aria-label={texts.publicPages} className={styles.footLinks}>
      {PUBLIC_ENTRIES.map(([page, label]) => (
        <Link key={page} to={PATHS[page]}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
