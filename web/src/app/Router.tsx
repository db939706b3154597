import { type ComponentType, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { type Session, SessionContext, useForgetAtTheEnd, useSessionQuery } from '../api/session.js';
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
  useForgetAtTheEnd();
  const { pathname, search } = useLocation();
  if (session.mustChangePassword && pathname !== PATHS[MUST_CHANGE])
    return <Navigate to={pathTo(MUST_CHANGE, undefined, { next: asked(pathname, search) })} replace />;
  return (
    <SessionContext value={session}>
      <Shell>
        <Routes>
          {[['home', { view: Home }] as const, ...entries()].map(routeOf)}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Shell>
    </SessionContext>
  );
}

function SignedOut() {
  return (
    <PublicShell>
      <Routes>
        {entries()
          .filter(([, { open }]) => open)
          .map(routeOf)}
        <Route path="*" element={<ToSignIn />} />
      </Routes>
    </PublicShell>
  );
}

/** A page of its own place: while it is fetched it says so, and the page before it is gone. */
function routeOf([name, { view: View }]: readonly [PageName, { readonly view: ComponentType }]) {
  const shown = (
    <Suspense key={name} fallback={<Loading />}>
      <View />
    </Suspense>
  );
  return <Route key={name} path={PATHS[name]} element={shown} />;
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
