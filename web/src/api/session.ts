import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
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

/** Puts another person, or nobody, into the place of who was signed in; nothing that was read before stays. */
export function useChangeSession(): (session: Session | null) => void {
  const cache = useQueryClient();
  return (session) => {
    cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    cache.setQueryData(KEY, session);
  };
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
