import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';

export type Organisation = Schema<'OrganisationView'>;

const MOST = 200;

/** Every authority, the oldest first. */
export function useOrganisations() {
  return useRead(['organisations', 'all'], async () => {
    const data: Organisation[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.GET('/api/organisations', { params: { query: { limit: MOST, cursor } } });
      data.push(...(page.data?.items ?? []));
      cursor = page.data?.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return { data };
  });
}
