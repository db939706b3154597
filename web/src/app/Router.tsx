import { Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { type Session, SessionContext, useSessionQuery } from '../api/session.js';
import { Loading, Loaded } from '../ui/States.js';
import { Home } from './Home.js';
import { NotFound } from './NotFound.js';
import { PAGES } from './pages.js';
import { PATHS, type PageName, pathTo } from './paths.js';
import { PublicShell } from './PublicShell.js';
import { Shell } from './Shell.js';

const MUST_CHANGE: PageName = 'password';

/** Chooses the frame: pages open to everyone, or those of the person who is signed in. */
export function Router() {
  const read = useSessionQuery();
  return (
    <Loaded read={read}>{(session) => (session ? <SignedIn session={session} /> : <SignedOut />)}</Loaded>
  );
}

function SignedIn({ session }: { readonly session: Session }) {
  const { pathname, search } = useLocation();
  if (session.mustChangePassword && pathname !== PATHS[MUST_CHANGE])
    return <Navigate to={pathTo(MUST_CHANGE, undefined, { next: asked(pathname, search) })} replace />;
  return (
    <SessionContext value={session}>
      <Shell>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path={PATHS.home} element={<Home />} />
            {entries().map(([name, { view: View }]) => (
              <Route key={name} path={PATHS[name]} element={<View />} />
            ))}
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </Shell>
    </SessionContext>
  );
}

function SignedOut() {
  return (
    <PublicShell>
      <Suspense fallback={<Loading />}>
        <Routes>
          {entries()
            .filter(([, { open }]) => open)
            .map(([name, { view: View }]) => (
              <Route key={name} path={PATHS[name]} element={<View />} />
            ))}
          <Route path="*" element={<ToSignIn />} />
        </Routes>
      </Suspense>
    </PublicShell>
  );
}

/** The page asked for is shown after signing in. */
function ToSignIn() {
  const { pathname, search } = useLocation();
  return <Navigate to={pathTo('signIn', undefined, { next: asked(pathname, search) })} replace />;
}

/** The page to come back to; the first page needs no mention. */
function asked(pathname: string, search: string): string | undefined {
  return pathname === PATHS.home ? undefined : pathname + search;
}

function entries() {
  return Object.entries(PAGES) as [PageName, NonNullable<(typeof PAGES)[PageName]>][];
}
