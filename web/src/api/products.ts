import { api, type Schema } from './client.js';
import { useRead } from './use-read.js';

export type Product = Schema<'ProductView'>;

const MOST = 200;

/** The products of an enterprise, those no longer made among them. */
export function useProducts(enterpriseId: string) {
  const read = useRead(['products', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/products', {
      params: { path: { id: enterpriseId }, query: { limit: MOST } },
    }),
  );
  return { ...read, data: read.data?.items };
}
