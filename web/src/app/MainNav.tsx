import { Link, NavLink, useLocation } from 'react-router';
import { texts } from '#texts/app';
import { useSession } from '../api/session.js';
import { type NavGroup, navOf } from './nav.js';
import { PATHS } from './paths.js';
import styles from './shell.module.css';

/** The main menu: one line of headings and, below the one a person is in, its pages. On a phone all of them. */
export function MainNav({ open }: { readonly open: boolean }) {
  const session = useSession();
  const { pathname } = useLocation();
  return (
    <nav id="nav" className={styles.nav} data-open={open} aria-label={texts.mainNav}>
      <ul>
        {navOf(session).map((group) => (
          <li key={group.label}>
            {group.pages.length === 1 ? (
              group.pages.map((page) => <PageLink key={page.page} {...page} />)
            ) : (
              <Group group={group} active={group.pages.some(({ page }) => isIn(pathname, PATHS[page]))} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group, active }: { readonly group: NavGroup; readonly active: boolean }) {
  const [first] = group.pages;
  return (
    <>
      <Link className={styles.heading} to={first ? PATHS[first.page] : '/'} aria-current={active}>
        {group.label}
      </Link>
      <ul data-active={active}>
        {group.pages.map((page) => (
          <li key={page.page}>
            <PageLink {...page} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PageLink({ page, label }: NavGroup['pages'][number]) {
  return (
    <NavLink to={PATHS[page]} end={page === 'home'}>
      {label}
    </NavLink>
  );
}

function isIn(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
