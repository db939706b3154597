import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutPage, decodeCursor, encodeCursor } from './page.js';

describe('cursor', () => {
  it('comes back as it was and is safe in an address', () => {
    const keys = ['2026-05-31', 12, null, true, '高端装备?&'];
    const cursor = encodeCursor(keys);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(cursor, 5)).toEqual(keys);
  });

  it.each([
    ['', 1],
    ['!!!', 1],
    ['abc', 1],
    [encodeCursor(['a']), 2],
    [Buffer.from('{"length":1}').toString('base64url'), 1],
    [Buffer.from('[{}]').toString('base64url'), 1],
    [Buffer.from('[[1]]').toString('base64url'), 1],
    [encodeCursor(['a'.repeat(3000)]), 1],
  ])('refuses %.30p for %i keys', (text, length) => {
    expect(decodeCursor(text, length)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeCursor(text, 1);
      }),
    );
  });
});

describe('cutPage', () => {
  const keysOf = (row: number) => [row];

  it('points behind the last row shown when there is one more', () => {
    expect(cutPage([1, 2, 3], 2, keysOf)).toEqual({ items: [1, 2], nextCursor: encodeCursor([2]) });
  });

  it('ends without a cursor', () => {
    expect(cutPage([1, 2], 2, keysOf)).toEqual({ items: [1, 2], nextCursor: null });
    expect(cutPage([], 2, keysOf)).toEqual({ items: [], nextCursor: null });
  });
});
