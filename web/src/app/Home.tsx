import { lazy } from 'react';
import { Navigate } from 'react-router';
import { isEnterprise, useSession } from '../api/session.js';
import { landingOf } from './nav.js';
import { PATHS } from './paths.js';

const Status = lazy(() => import('../pages/enterprise/Status.js'));

/** An enterprise sees where it stands; everybody else goes to the first page of their menu. */
export function Home() {
  const session = useSession();
  if (isEnterprise(session)) return <Status />;
  return <Navigate to={PATHS[landingOf(session)]} replace />;
}
