import { api, type Schema } from './client.js';
import { useRead } from './use-read.js';

export type CaseView = Schema<'CaseView'>;
export type CaseAct = Schema<'ActionView'>;
export type CasePath = Schema<'CasePathView'>;
export type HistoryLine = Schema<'HistoryLine'>;

const of = (id: string) => ({ params: { path: { id } } });

/** One case as the reader may see it. */
export function useCase(id: string) {
  return useRead(['case', id], () => api.GET('/api/applications/{id}', of(id)));
}

/** What the reader may do with it, and why not. */
export function useCaseActs(id: string, enabled = true) {
  return useRead<CaseAct[]>(['case', id, 'acts'], () => api.GET('/api/applications/{id}/actions', of(id)), {
    enabled,
  });
}

/** Every act on it, the first one first. */
export function useCaseHistory(id: string) {
  return useRead<HistoryLine[]>(['case', id, 'history'], () =>
    api.GET('/api/applications/{id}/history', of(id)),
  );
}

/** Its way as steps: where it has been, is and will be. */
export function useCasePath(id: string) {
  return useRead<CasePath>(['case', id, 'path'], () => api.GET('/api/applications/{id}/path', of(id)));
}
