import { useFilters } from '../../../ui/filters/use-filters.js';

export interface Sort {
  /** The column rows are sorted by; undefined: the order of the server. */
  readonly by: string | undefined;
  readonly down: boolean;
  /** Largest first, then smallest first, then the order of the server again. */
  readonly turn: (column: string) => void;
}

const NAMES = ['sort', 'order'] as const;

/** How a table is sorted, kept in the address. */
export function useSort(): Sort {
  const { values, put } = useFilters(NAMES);
  const { sort: by, order } = values;
  const down = order !== 'up';
  return {
    by,
    down,
    turn: (column) => {
      if (by !== column) put({ sort: column, order: undefined });
      else if (down) put({ order: 'up' });
      else put({ sort: undefined, order: undefined });
    },
  };
}

/** Rows by a number; those without one stand last either way. */
export function sorted<Row>(
  rows: readonly Row[],
  { by, down }: Pick<Sort, 'by' | 'down'>,
  valueOf: (row: Row, column: string) => number | null,
): readonly Row[] {
  if (by === undefined) return rows;
  const rank = (row: Row): number => {
    const value = valueOf(row, by);
    if (value === null) return Infinity;
    return down ? -value : value;
  };
  return rows
    .map((row) => ({ row, at: rank(row) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ row }) => row);
}
