import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { texts } from '#texts/walk';
import { api } from '../../api/client.js';
import { type Session, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { type PageName, pathTo } from '../../app/paths.js';
import type { Filters } from '../filters/use-filters.js';
import { subjectPath } from '../subject-path.js';
import {
  CASE_FILTERS,
  PROPOSAL_FILTERS,
  TODO_FILTERS,
  useCaseRows,
  useProposalRows,
  useTodoRows,
} from './rows.js';

export type Origin = keyof typeof texts.origins;

interface Subject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** Where the reader is in the list they come from; addresses are null at its ends. */
export interface Walk {
  readonly origin: Origin;
  readonly back: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** Counted from 1; null when the row is no longer in the list. */
  readonly place: number | null;
  /** Null while the end of the list is not known. */
  readonly count: number | null;
}

interface Entries {
  readonly entries: readonly Subject[] | undefined;
  readonly hasMore: boolean;
  readonly more: () => void;
}

interface Source {
  readonly page: PageName;
  /** What of the address says which list it is. */
  readonly names: readonly string[];
}

const SOURCES: Readonly<Record<Origin, Source>> = {
  todo: { page: 'todo', names: TODO_FILTERS },
  cases: { page: 'cases', names: CASE_FILTERS },
  proposals: { page: 'proposals', names: PROPOSAL_FILTERS },
  list: { page: 'list', names: ['listId'] },
};

/** What the address of a row carries so that the way through the list goes on from there. */
export function walkQuery(
  origin: Origin,
  filters: Filters<string>,
  at: number,
): Readonly<Record<string, string | undefined>> {
  return { ...filters, from: origin, at: String(at) };
}

/** The list named by `from` in the address, from inside one of its rows; null when the reader comes from elsewhere. */
export function useWalk(subject: Subject): Walk | null {
  const session = useSession();
  const [search] = useSearchParams();
  const from = search.get('from') ?? '';
  const origin = from in SOURCES ? (from as Origin) : null;
  const filters = origin ? filtersOf(search, SOURCES[origin].names) : {};
  const { entries, hasMore, more } = useEntries(origin, filters);
  const kept = Number(search.get('at') ?? 0);
  const found = entries ? placeOf(entries, subject, kept) : null;
  const nextAt = found === null ? kept : found + 1;
  const lacks = entries !== undefined && nextAt >= entries.length && hasMore;
  useEffect(() => {
    if (lacks) more();
  }, [lacks, more]);
  if (!origin) return null;
  const addressAt = (index: number) =>
    addressOf(entries?.[index], session, walkQuery(origin, filters, index));
  return {
    origin,
    back: backTo(origin, filters),
    previous: addressAt((found ?? kept) - 1),
    next: addressAt(nextAt),
    place: found === null ? null : found + 1,
    count: entries && !hasMore ? entries.length : null,
  };
}

function filtersOf(search: URLSearchParams, names: readonly string[]): Filters<string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value] as const] : [];
    }),
  );
}

/** The hooks of all lists are called; only the one asked for reads. */
function useEntries(origin: Origin | null, filters: Filters<string>): Entries {
  const todo = useTodoRows(filters, origin === 'todo');
  const cases = useCaseRows(filters, origin === 'cases');
  const proposals = useProposalRows(filters, origin === 'proposals');
  const listId = filters.listId ?? '';
  const list = useRead(
    ['list', listId],
    () => api.GET('/api/lists/{id}', { params: { path: { id: listId } } }),
    {
      enabled: origin === 'list' && listId !== '',
    },
  );
  if (origin === 'todo') return { ...todo, entries: todo.data };
  if (origin === 'cases') return { ...cases, entries: cases.data?.map(({ id }) => caseSubject(id)) };
  if (origin === 'proposals')
    return {
      ...proposals,
      entries: proposals.data?.map(({ id }) => ({ subjectKind: 'PROPOSAL', subjectId: id })),
    };
  const items = list.data && [...list.data.items, ...list.data.unplaced];
  return {
    entries: items?.map(({ applicationId }) => caseSubject(applicationId)),
    hasMore: false,
    more: nothing,
  };
}

const nothing = () => undefined;

function caseSubject(id: string): Subject {
  return { subjectKind: 'APPLICATION', subjectId: id };
}

/** Where it is now: the place it was opened from if it is still there, else the first that is about it. */
function placeOf(entries: readonly Subject[], subject: Subject, kept: number): number | null {
  const same = (entry: Subject | undefined) =>
    entry?.subjectKind === subject.subjectKind && entry.subjectId === subject.subjectId;
  if (same(entries[kept])) return kept;
  const index = entries.findIndex(same);
  return index < 0 ? null : index;
}

function addressOf(
  entry: Subject | undefined,
  session: Session,
  query: Readonly<Record<string, string | undefined>>,
): string | null {
  return entry ? subjectPath(entry, session, query) : null;
}

function backTo(origin: Origin, filters: Filters<string>): string {
  return origin === 'list'
    ? pathTo('list', filters.listId)
    : pathTo(SOURCES[origin].page, undefined, filters);
}
