import type { Answer } from '../ask.js';
import type { Person } from './people.js';
import type { Subjects } from './subjects.js';

/**
 * One endpoint, or one use of it, for everybody. The grid has a letter per person, in the order of `invitePeople`:
 *
 *     -  401: no session            x  403: not with this post, or not in this unit
 *     0  404: out of reach          +  let in: 2xx, a redirect, or a write refused with the code `through`
 *     o  let in, but what is asked for is not there: a list without `shows`, or a write refused with `aside`
 */
export interface AccessRow {
  readonly grid: string;
  /** The address; left out, `:id` is the id of the subject `of`. */
  readonly path?: (subjects: Subjects) => string;
  readonly of?: keyof Subjects['id'];
  /** What a write sends: of the right form, but on a stale version or with contents that are refused. */
  readonly body?: (subjects: Subjects) => unknown;
  /** The code a write is refused with by whoever had access to it. */
  readonly through?: string;
  /** Whose id a list has to contain. */
  readonly shows?: keyof Subjects['id'];
  readonly aside?: string;
}

/** Keys are `METHOD /path/:id`, with a note in brackets where an endpoint has several rows. */
export type AccessTable = Readonly<Record<string, AccessRow>>;

/** A version no row has reached. */
export const STALE = 1_000_000;

export const GRIDS = {
  everybody: '+ ++ ++ +++ +++ +++ +++ +++ +',
  signedIn: '- ++ ++ +++ +++ +++ +++ +++ +',
  systemAdministrator: '- xx xx xxx xxx xxx xxx xxx +',
} as const;

/** The method and the address of a row. */
export function callOf(key: string, row: AccessRow, subjects: Subjects): { method: string; path: string } {
  const [method = '', pattern = ''] = key.split(' ');
  const id = row.of ? subjects.id[row.of] : '';
  return { method, path: row.path?.(subjects) ?? pattern.replace(':id', id) };
}

/** Sends the call of a row as everybody. @returns the grid that came out, and the answers that fit no letter. */
export async function walk(key: string, row: AccessRow, people: readonly Person[], subjects: Subjects) {
  const { method, path } = callOf(key, row, subjects);
  let grid = '';
  const surprises: string[] = [];
  for (const { title, caller } of people) {
    const answer = await subjects.job.app.call(method, path, row.body?.(subjects), caller?.cookie);
    const letter = letterOf(answer, row, subjects);
    grid += letter;
    if (letter === '?') surprises.push(`${title}: ${answer.status} ${answer.text.slice(0, 300)}`);
  }
  return { grid, surprises };
}

function letterOf({ status, body, text }: Answer, row: AccessRow, subjects: Subjects): string {
  const { code } = body as { code?: string };
  if (row.through !== undefined && code === row.through) return '+';
  if (row.aside !== undefined && code === row.aside) return 'o';
  if (status === 401) return '-';
  if (status === 403) return 'x';
  if (status === 404) return '0';
  if (status >= 400) return '?';
  return row.shows === undefined || text.includes(`"${subjects.id[row.shows]}"`) ? '+' : 'o';
}
