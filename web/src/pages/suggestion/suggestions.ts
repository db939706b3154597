import { api, type Schema } from '../../api/client.js';
import type { paths } from '../../api/generated/schema.js';
import type { Filters } from '../../ui/filters/use-filters.js';
import { type ServerPage, useRows } from '../../ui/more.js';

export type Suggestion = Schema<'SuggestionView'>;
type Query = NonNullable<paths['/api/tag-suggestions']['get']['parameters']['query']>;

/** What the list is narrowed by. */
export const FILTERS = ['kind', 'state', 'enterpriseId'] as const;
/** Rows asked for at once; the largest page the server gives. */
const PAGE = 200;

export function useSuggestions(filters: Filters<(typeof FILTERS)[number]>) {
  return useRows<Suggestion>(['suggestions', filters], async (cursor) => {
    const query = { ...filters, cursor, limit: PAGE } as Query;
    return (await api.GET('/api/tag-suggestions', { params: { query } })).data as ServerPage<Suggestion>;
  });
}
