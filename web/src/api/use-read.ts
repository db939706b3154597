import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from './problem.js';

interface ReadOptions {
  /** Not read while false. */
  readonly enabled?: boolean;
  /** Milliseconds for which it is not asked again; for code lists and the like. */
  readonly staleTime?: number;
}

/**
 * One read: `useRead(['case', id], () => api.GET('/api/applications/{id}', { params: { path: { id } } }))`.
 * Everything the answer depends on belongs into the key.
 */
export function useRead<Answer>(
  key: readonly unknown[],
  load: () => Promise<{ data?: Answer }>,
  options: ReadOptions = {},
): UseQueryResult<Answer, ApiProblem> {
  return useQuery<Answer, ApiProblem>({
    queryKey: key,
    // A failed request throws, so an answer has data.
    queryFn: async () => (await load()).data as Answer,
    ...options,
  });
}
