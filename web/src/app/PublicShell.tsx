import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { texts } from '#texts/app';
import { Brand } from './Brand.js';
import { PATHS } from './paths.js';
import { PUBLIC_ENTRIES, type PublicEntry } from './public-entries.js';
import styles from './shell.module.css';

const ENTRIES: readonly PublicEntry[] = [
  ...PUBLIC_ENTRIES,
  ['ruleSets', texts.nav.ruleSets],
  ['register', texts.nav.register],
];

/** The frame around pages that are open to everyone. */
export function PublicShell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {texts.skip}
      </a>
      <header className={styles.bar}>
        <div className={styles.barInner}>
          <Brand />
          <div className={styles.person}>
            <Link to={PATHS.signIn}>{texts.signIn}</Link>
          </div>
        </div>
      </header>
      <nav className={styles.nav} aria-label={texts.publicPages}>
        <ul>
          {ENTRIES.map(([page, label]) => (
            <li key={page}>
              <NavLink to={PATHS[page]}>{label}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>{texts.footer}</footer>
    </>
  );
}
