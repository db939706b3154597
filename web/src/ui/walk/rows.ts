import { api, type Schema } from '../../api/client.js';
import type { paths } from '../../api/generated/schema.js';
import type { Filters } from '../filters/use-filters.js';
import { type ServerPage, useRows } from '../more.js';

/** Lists that are worked through row by row: read the same way by the list itself and from inside a row. */
export type Todo = Schema<'TodoItem'>;
export type CaseItem = Schema<'CaseItem'>;
export type Proposal = Schema<'ProposalView'>;

type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Of } } }
  ? NonNullable<Of>
  : never;

export const TODO_FILTERS = ['kind', 'overdue', 'q'] as const;
export const CASE_FILTERS = ['q', 'roundId', 'tier', 'track', 'state', 'unitId', 'live', 'overdue'] as const;
export const PROPOSAL_FILTERS = ['state'] as const;

/** Rows asked for at once; the largest page the server gives. */
const PAGE = 200;

export function useTodoRows(filters: Filters<(typeof TODO_FILTERS)[number]>, enabled = true) {
  return useRows<Todo>(
    ['todo', 'rows', filters],
    async (cursor) => {
      const query = { ...filters, cursor, limit: PAGE } as Query<'/api/todo'>;
      return (await api.GET('/api/todo', { params: { query } })).data as ServerPage<Todo>;
    },
    { enabled },
  );
}

export function useCaseRows(filters: Filters<(typeof CASE_FILTERS)[number]>, enabled = true) {
  return useRows<CaseItem>(
    ['cases', 'rows', filters],
    async (cursor) => {
      const query = { ...filters, cursor, limit: PAGE } as Query<'/api/applications'>;
      return (await api.GET('/api/applications', { params: { query } })).data as ServerPage<CaseItem>;
    },
    { enabled },
  );
}

export function useProposalRows(filters: Filters<(typeof PROPOSAL_FILTERS)[number]>, enabled = true) {
  return useRows<Proposal>(
    ['proposals', 'rows', filters],
    async (cursor) => {
      const query = { ...filters, cursor, limit: PAGE } as Query<'/api/proposals'>;
      return (await api.GET('/api/proposals', { params: { query } })).data as ServerPage<Proposal>;
    },
    { enabled },
  );
}
