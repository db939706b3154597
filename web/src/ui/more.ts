import { useInfiniteQuery } from '@tanstack/react-query';
import type { ApiProblem } from '../api/problem.js';

/** One page of a list, as the server cuts it. */
export interface ServerPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

/**
 * A list that grows page by page. The rows are read anew when something was done; filters belong into `key`.
 * @param load reads one page; `cursor` is undefined for the first
 */
export function useRows<Row>(
  key: readonly unknown[],
  load: (cursor: string | undefined) => Promise<ServerPage<Row>>,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  const read = useInfiniteQuery<ServerPage<Row>, ApiProblem, Row[], readonly unknown[], string | undefined>({
    queryKey: key,
    enabled,
    // Comparing ten thousand rows with themselves at every page would take longer than drawing the new ones.
    structuralSharing: false,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => [...items]),
  });
  return {
    data: read.data,
    error: read.error,
    refetch: read.refetch,
    hasMore: read.hasNextPage,
    loadingMore: read.isFetchingNextPage,
    more: (): void => {
      if (read.hasNextPage && !read.isFetchingNextPage) void read.fetchNextPage();
    },
  };
}

export type Rows<Row> = ReturnType<typeof useRows<Row>>;
