import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { texts } from '#texts/app';
import { api } from '../api/client.js';
import { useSession } from '../api/session.js';
import { useRead } from '../api/use-read.js';
import { Brand } from './Brand.js';
import { ExpiryBanner } from './ExpiryBanner.js';
import { Foot } from './Foot.js';
import { MainNav } from './MainNav.js';
import { PATHS } from './paths.js';
import { Relogin } from './Relogin.js';
import { SignOutButton } from './SignOutButton.js';
import styles from './shell.module.css';

/** The frame around every page of a signed-in person. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const { mustChangePassword } = useSession();
  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const [shownPath, setShownPath] = useState(pathname);
  if (shownPath !== pathname) {
    setShownPath(pathname);
    setOpen(false);
  }
  useEffect(() => {
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {texts.skip}
      </a>
      <header className={styles.bar}>
        <div className={styles.barInner}>
          <Brand />
          {!mustChangePassword && (
            <button
              type="button"
              className={styles.menuButton}
              aria-expanded={open}
              aria-controls="nav"
              onClick={() => setOpen(!open)}
            >
              {texts.menu}
            </button>
          )}
          <Person />
        </div>
      </header>
      {!mustChangePassword && <MainNav open={open} />}
      <ExpiryBanner />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Foot />
      <Relogin />
    </>
  );
}

function Person() {
  const { name, unitName } = useSession();
  return (
    <div className={styles.person}>
      <InboxLink />
      <span className={styles.who}>
        {name}
        {unitName && <small>{unitName}</small>}
      </span>
      <Link to={PATHS.password}>{texts.password}</Link>
      <SignOutButton />
    </div>
  );
}

function InboxLink() {
  const { operations, mustChangePassword } = useSession();
  const has = !mustChangePassword && operations.includes('Notice_list');
  const { data } = useRead(['unread'], () => api.GET('/api/notices/unread-count'), { enabled: has });
  if (!has) return null;
  const count = data?.unread ?? 0;
  return (
    <Link to={PATHS.inbox}>
      {texts.inbox}
      {count > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span className="hidden-text">{texts.unread(count)}</span>
        </span>
      )}
    </Link>
  );
}
