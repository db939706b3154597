import { texts } from '#texts/insight';
import { type PageName, pathTo } from '../../../app/paths.js';
import type { CountColumn, PlaceRow } from './measures.js';

/** What the figures are narrowed by. */
export interface PlaceFilters {
  readonly tier: string;
  readonly track: string | undefined;
}

interface List {
  readonly page: PageName;
  readonly open: string;
  readonly name: (place: string) => string;
  readonly query: (filters: PlaceFilters) => Readonly<Record<string, string | undefined>>;
}

/** The lists behind the numbers that have one. */
const LISTS: Readonly<Partial<Record<CountColumn, List>>> = {
  members: {
    page: 'pool',
    open: texts.map.toPool,
    name: texts.toPool,
    query: ({ tier, track }) => ({ tier, track }),
  },
  inReview: {
    page: 'cases',
    open: texts.map.toCases,
    name: texts.toCases,
    query: ({ tier, track }) => ({ tier, track, live: 'true' }),
  },
  overdue: {
    page: 'cases',
    open: texts.map.toOverdue,
    name: texts.toOverdue,
    query: ({ tier, track }) => ({ tier, track, overdue: 'true' }),
  },
};

interface ListLink {
  readonly to: string;
  /** The link by itself, and what it is called beside others. */
  readonly text: string;
  readonly label: string;
}

/** Where the places or cases behind a number are listed; null where there are none, or no list. */
export function listOf(row: PlaceRow, column: CountColumn, filters: PlaceFilters): ListLink | null {
  const list = LISTS[column];
  if (!list || row[column] === 0) return null;
  return {
    to: pathTo(list.page, undefined, { unitId: row.unitId, ...list.query(filters) }),
    text: list.open,
    label: list.name(row.name),
  };
}
