/** A sort key of the last row of a page. */
export type CursorKey = string | number | boolean | null;

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const LONGEST_CURSOR = 2000;

/** An opaque cursor: the sort keys of the last row shown. */
export function encodeCursor(keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/**
 * The sort keys of a cursor.
 *
 * @param length how many keys the list sorts by.
 * @returns null for anything `encodeCursor` did not make for a list of that many keys.
 */
export function decodeCursor(text: string, length: number): CursorKey[] | null {
  if (text.length > LONGEST_CURSOR || !/^[\w-]+$/.test(text)) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.length === length && keys.every(isCursorKey) ? keys : null;
  } catch {
    return null;
  }
}

/**
 * Cuts a page out of rows read with one more than `limit`: the extra row only tells that there is a next page.
 *
 * @param keysOf the sort keys of a row, in the order of the list.
 */
export function cutPage<T>(
  rows: readonly T[],
  limit: number,
  keysOf: (row: T) => readonly CursorKey[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor(keysOf(last)) : null };
}

function isCursorKey(key: unknown): key is CursorKey {
  return key === null || ['string', 'number', 'boolean'].includes(typeof key);
}
