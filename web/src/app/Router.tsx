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
  const { pathname } = useLocation();
  if (session.mustChangePassword && pathname !== PATHS[MUST_CHANGE])
    return <Navigate to={PATHS[MUST_CHANGE]} replace />;
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
  const next = pathname === PATHS.home ? undefined : pathname + search;
  return <Navigate to={pathTo('signIn', undefined, { next })} replace />;
}

function entries() {
  return Object.entries(PAGES) as [PageName, NonNullable<(typeof PAGES)[PageName]>][];
}
