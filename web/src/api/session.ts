import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import { api, type Schema } from './client.js';
import type { ApiProblem } from './problem.js';

export type Session = Schema<'SessionView'>;
export type Role = Session['role'];

const KEY = ['session'];

async function readSession(): Promise<Session | null> {
  const { data } = await api.GET('/api/session/present');
  return data?.session ?? null;
}

/** Who is signed in, or null. */
export function useSessionQuery() {
  return useQuery<Session | null, ApiProblem>({ queryKey: KEY, queryFn: readSession, staleTime: Infinity });
}

/** Nothing that one person read stays for the next. */
function forget(cache: QueryClient): void {
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
}

/** Puts another person, or nobody, into the place of who was signed in. */
export function useChangeSession(): (session: Session | null) => void {
  const cache = useQueryClient();
  return (session) => {
    if (session) forget(cache);
    cache.setQueryData(KEY, session);
  };
}

/** Forgets what was read once the pages that showed it are gone: earlier they would ask for it again, without a session. */
export function useForgetAtTheEnd(): void {
  const cache = useQueryClient();
  useEffect(() => () => forget(cache), [cache]);
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only below a page that asks for a session. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('This page needs a session.');
  return session;
}

/** Whether the post may call an operation at all, by its id in openapi.json; a row may still refuse it. */
export function useMay(): (operation: string) => boolean {
  const { operations } = useSession();
  return (operation) => operations.includes(operation);
}

export function isEnterprise({ role }: Session): boolean {
  return role === 'ENTERPRISE_FILER' || role === 'ENTERPRISE_ADMIN';
}
