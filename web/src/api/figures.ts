import { api, type Schema } from './client.js';
import { useRead } from './use-read.js';

export type YearFigures = Schema<'YearFiguresView'>;
export type Basis = YearFigures['basis'];

/** Yearly figures of an enterprise, of one basis or both. */
export function useFigures(enterpriseId: string, query: { basis?: Basis; from?: number; to?: number } = {}) {
  return useRead(['figures', enterpriseId, query], () =>
    api.GET('/api/enterprises/{id}/figures', { params: { path: { id: enterpriseId }, query } }),
  );
}
