import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { type CursorKey, cutPage, decodeCursor, type Page } from '../../common/page.js';
import { isDate } from '../../common/shanghai.js';

/** One column a list is sorted by; never null. The last key of a list is unique, so that no row is lost or repeated. */
export interface SortKey<T> {
  /** `alias.property`. */
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  /** What the column holds; a cursor that holds something else is refused. Default text. */
  readonly type?: 'text' | 'date' | 'instant' | 'number';
  readonly value: (row: T) => string | number | Date;
}

/**
 * One page of a query by keyset: rows added or removed meanwhile neither shift nor repeat the others.
 * @throws VALIDATION_FAILED naming `cursor` when it is not one this list gave out.
 */
export async function pageOf<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  page: { limit?: number; cursor?: string },
  keys: readonly SortKey<T>[],
): Promise<Page<T>> {
  const limit = page.limit ?? 50;
  if (page.cursor !== undefined) after(query, page.cursor, keys);
  for (const { column, direction } of keys) query.addOrderBy(column, direction);
  const rows = await query.limit(limit + 1).getMany();
  return cutPage(rows, limit, (row) => keys.map(({ value }) => toKey(value(row))));
}

/** (a, b) after (x, y) is: a after x, or a = x and b after y. */
function after<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  cursor: string,
  keys: readonly SortKey<T>[],
): void {
  const values = decodeCursor(cursor, keys.length) ?? refuse();
  const parameters = Object.fromEntries(
    keys.map(({ type = 'text' }, index) => [`after${index}`, fromKey(values[index], type)]),
  );
  query.andWhere(
    new Brackets((where) => {
      keys.forEach(({ column, direction }, index) => {
        const equal = keys.slice(0, index).map((key, place) => `${key.column} = :after${place}`);
        where.orWhere(
          [...equal, `${column} ${direction === 'ASC' ? '>' : '<'} :after${index}`].join(' AND '),
        );
      });
    }),
    parameters,
  );
}

function toKey(value: string | number | Date): CursorKey {
  return value instanceof Date ? value.toISOString() : value;
}

/** Instants of 1970 to 9999 and 32-bit numbers: what the columns of both databases can be compared with. */
const EARLIEST_INSTANT = '1970';
const LARGEST_NUMBER = 2_147_483_647;

/** A cursor may be forged: a key of another type or range than its column never reaches the database. */
function fromKey(
  key: CursorKey | undefined,
  type: NonNullable<SortKey<unknown>['type']>,
): string | number | Date {
  if (type === 'number') return isWhole(key) ? key : refuse();
  if (typeof key !== 'string' || key.includes('\0')) return refuse();
  if (type === 'date') return isDate(key) ? key : refuse();
  if (type === 'text') return key;
  return readInstantKey(key) ?? refuse();
}

function isWhole(key: CursorKey | undefined): key is number {
  return typeof key === 'number' && Number.isInteger(key) && Math.abs(key) <= LARGEST_NUMBER;
}

/** The instant a key made by `toKey` means. Years of other than four digits begin with a sign, which sorts before. */
function readInstantKey(key: string): Date | null {
  const instant = new Date(key);
  const sound = !Number.isNaN(instant.getTime()) && instant.toISOString() === key && key >= EARLIEST_INSTANT;
  return sound ? instant : null;
}

function refuse(): never {
  throw new DomainError(CommonErrors.VALIDATION_FAILED, { count: 1 }, [{ field: 'cursor', code: 'cursor' }]);
}
