import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';

const MOST = 200;

/** The products of an enterprise, those no longer made among them; undefined until they have come. */
export function useProducts(enterpriseId: string): readonly Schema<'ProductView'>[] | undefined {
  const { data } = useRead(['products', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/products', {
      params: { path: { id: enterpriseId }, query: { limit: MOST } },
    }),
  );
  return data?.items;
}
