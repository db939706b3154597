import { describe, expect, it } from '@jest/globals';
import { nearer, type Range } from './gradual-range.js';

const range = (first: number, last: number): Range => ({ first, last });

/** The ranges drawn one after the other until the wanted one is reached. */
function steps(drawn: Range, wanted: Range): Range[] {
  const all: Range[] = [];
  for (let now = drawn; now.first !== wanted.first || now.last !== wanted.last; all.push(now)) {
    now = nearer(now, wanted);
    if (all.length > 100) throw new Error('the wanted range is never reached');
  }
  return all;
}

describe('a range of rows that is drawn step by step', () => {
  it('stays where it is wanted', () => {
    expect(nearer(range(10, 40), range(10, 40))).toEqual(range(10, 40));
  });

  it('grows below by a few rows and lets go above at once', () => {
    expect(nearer(range(0, 30), range(10, 40))).toEqual(range(10, 34));
  });

  it('grows above when nothing is missing below', () => {
    expect(nearer(range(20, 50), range(10, 40))).toEqual(range(16, 40));
  });

  it('begins at the top of the window after a jump', () => {
    expect(nearer(range(0, 30), range(500, 530))).toEqual(range(500, 503));
  });

  it.each([
    [range(0, 30), range(10, 40)],
    [range(900, 930), range(100, 130)],
    [range(0, -1), range(0, 25)],
    [range(12, 20), range(10, 40)],
  ])('reaches the whole of it, without a hole and a few rows at a time: %j to %j', (drawn, wanted) => {
    const all = steps(drawn, wanted);
    expect(all.at(-1)).toEqual(wanted);
    all.slice(1).forEach(({ first, last }, index) => {
      const before = all[index]!;
      expect(first).toBeLessThanOrEqual(before.first);
      expect(last).toBeGreaterThanOrEqual(before.last);
      expect(last - first - (before.last - before.first)).toBeLessThanOrEqual(4);
    });
  });

  it('ends with no row where none is wanted', () => {
    expect(nearer(range(0, 30), range(0, -1))).toEqual(range(0, -1));
  });
});
