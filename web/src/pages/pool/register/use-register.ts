import { api, type Schema } from '../../../api/client.js';
import type { paths } from '../../../api/generated/schema.js';
import { useRead } from '../../../api/use-read.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { useRows } from '../../../ui/more.js';

export type Place = Schema<'MembershipView'>;
type Query = NonNullable<paths['/api/memberships']['get']['parameters']['query']>;

/** Filters of the pool by their names in the address. */
export const FILTERS = [
  'q',
  'tier',
  'track',
  'unitId',
  'sector',
  'title',
  'candidate',
  'state',
  'asOf',
  'known',
] as const;
export type PoolFilter = (typeof FILTERS)[number];

export const usePoolFilters = () => useFilters(FILTERS);
export type PoolFilters = ReturnType<typeof usePoolFilters>['values'];

const ROWS = 100;

/** `known`: a calendar date; what was recorded until its end counts. The server refuses what is no code of a list. */
function queryOf({ known, ...others }: PoolFilters): Query {
  return { ...others, ...(known ? { knownAt: `${known}T23:59:59.999+08:00` } : {}) } as Query;
}

/** The places asked for, newest first. */
export function usePlaces(filters: PoolFilters) {
  const query = queryOf(filters);
  return useRows<Place>(['memberships', query], async (cursor) => {
    const { data } = await api.GET('/api/memberships', {
      params: { query: { ...query, limit: ROWS, ...(cursor ? { cursor } : {}) } },
    });
    return data ?? { items: [], nextCursor: null };
  });
}

/** How many places and enterprises are asked for. */
export function useCount(filters: PoolFilters) {
  const query = queryOf(filters);
  return useRead(['memberships', 'count', query], () =>
    api.GET('/api/memberships/count', { params: { query } }),
  );
}
