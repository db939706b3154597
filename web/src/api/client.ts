import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/schema.js';
import { liveSession } from './live-session.js';
import { ApiProblem, networkProblem } from './problem.js';

/** A class of the interface by its name in openapi.json. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Signing in and what is open to everyone is answered as it is: there is no session to be lost. */
function needsNoSession({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return pathname.startsWith('/api/public/') || (method === 'POST' && pathname === '/api/session');
}

/**
 * One request. When the session is over it waits until the person has signed in again and is then sent once more, so
 * that nothing typed is lost and the caller notices nothing.
 */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    throw networkProblem();
  }
  if (response.status !== 401) liveSession.used();
  if (response.status !== 401 || needsNoSession(again)) return response;
  await liveSession.signedInAgain();
  return send(again);
}

const failures: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await ApiProblem.of(response);
  },
};

/** The typed client: `api.GET('/api/status')`. A failed request throws `ApiProblem`. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: send });
api.use(failures);
