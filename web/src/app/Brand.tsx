import { Link } from 'react-router';
import { texts } from '#texts/app';
import { PATHS } from './paths.js';
import styles from './shell.module.css';

export function Brand() {
  return (
    <Link to={PATHS.home} className={styles.brand}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#fff" />
        <path d="M7 24h4v-6H7zm7 0h4V13h-4zm7 0h4V8h-4z" fill="#0f3d7a" />
      </svg>
      {texts.product}
    </Link>
  );
}
