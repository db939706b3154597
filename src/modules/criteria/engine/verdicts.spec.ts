import { describe, expect, it } from '@jest/globals';
import type { Verdict } from './result.js';
import { VERDICTS } from './result.js';
import { best, nth, rankOf, worst } from './verdicts.js';

/** Both answers of two conditions, in the words of the contract, not of the code. */
const PAIRS: [Verdict, Verdict, all: Verdict, any: Verdict][] = [
  ['NOT_MET', 'NOT_MET', 'NOT_MET', 'NOT_MET'],
  ['NOT_MET', 'UNKNOWN', 'NOT_MET', 'UNKNOWN'],
  ['NOT_MET', 'PEOPLE', 'NOT_MET', 'PEOPLE'],
  ['NOT_MET', 'MET', 'NOT_MET', 'MET'],
  ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
  ['UNKNOWN', 'PEOPLE', 'UNKNOWN', 'PEOPLE'],
  ['UNKNOWN', 'MET', 'UNKNOWN', 'MET'],
  ['PEOPLE', 'PEOPLE', 'PEOPLE', 'PEOPLE'],
  ['PEOPLE', 'MET', 'PEOPLE', 'MET'],
  ['MET', 'MET', 'MET', 'MET'],
];

describe('verdicts', () => {
  it('stand from worst to best', () => {
    expect(VERDICTS).toEqual(['NOT_MET', 'UNKNOWN', 'PEOPLE', 'MET']);
    expect(VERDICTS.map(rankOf)).toEqual([0, 1, 2, 3]);
  });

  it.each(PAIRS)('%s and %s: together %s, either %s', (one, other, all, any) => {
    expect([worst([one, other]), worst([other, one])]).toEqual([all, all]);
    expect([best([one, other]), best([other, one])]).toEqual([any, any]);
    expect([nth([one, other], 2), nth([other, one], 1)]).toEqual([all, any]);
  });

  it('of nothing: all hold, none suffices', () => {
    expect([worst([]), best([]), nth([], 1), nth([], 2)]).toEqual(['MET', 'NOT_MET', 'NOT_MET', 'NOT_MET']);
  });

  it.each<[n: number, expected: Verdict]>([
    [1, 'MET'],
    [2, 'PEOPLE'],
    [3, 'UNKNOWN'],
    [4, 'NOT_MET'],
    [5, 'NOT_MET'],
  ])('at least %i of four different ones is %s', (n, expected) => {
    expect(nth(['UNKNOWN', 'MET', 'NOT_MET', 'PEOPLE'], n)).toBe(expected);
  });

  it('of many leaves its list as it was', () => {
    const list: Verdict[] = ['NOT_MET', 'MET'];
    nth(list, 2);
    expect(list).toEqual(['NOT_MET', 'MET']);
  });
});
