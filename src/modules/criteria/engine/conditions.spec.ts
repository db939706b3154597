import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../../../../config/criteria/rule-sets.js';
import {
  all,
  any,
  anyOf,
  asked,
  byRange,
  earns,
  flag,
  people,
  rdShare,
  revenue,
  threshold,
  waivable,
} from '../../../../test/support/criteria/made.js';
import { keyOf, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import type { Verdict } from './result.js';

const verdict = (condition: Condition, values: Values) => asked(condition, values).verdict;
const brand = flag('brand', 'ownBrand');

describe('all', () => {
  it.each<[values: Values, expected: Verdict]>([
    [{ revenue: wan(5), ownBrand: true }, 'MET'],
    [{ revenue: wan(5), ownBrand: false }, 'NOT_MET'],
    [{ revenue: wan(4), ownBrand: true }, 'NOT_MET'],
    [{ revenue: wan(5) }, 'UNKNOWN'],
    [{ revenue: wan(4) }, 'NOT_MET'],
    [{}, 'UNKNOWN'],
  ])('of an amount and a yes: %j is %s', (values, expected) => {
    const { condition } = asked(all('both', earns('amount', 5), brand), values);
    expect(condition.verdict).toBe(expected);
    expect(condition.parts?.map(({ id }) => id)).toEqual(['amount', 'brand']);
  });

  it('with a part for people is for people, once nothing else fails or is open', () => {
    const rule = all('three', earns('amount', 5), people('person'));
    expect(verdict(rule, { revenue: wan(5) })).toBe('PEOPLE');
    expect(verdict(rule, {})).toBe('UNKNOWN');
    expect(verdict(rule, { revenue: 0 })).toBe('NOT_MET');
  });
});

describe('any', () => {
  const either = any('either', earns('amount', 5), brand);

  it.each<[values: Values, expected: Verdict]>([
    [{ revenue: wan(5), ownBrand: false }, 'MET'],
    [{ revenue: wan(4), ownBrand: true }, 'MET'],
    [{ revenue: wan(5) }, 'MET'],
    [{ revenue: wan(4) }, 'UNKNOWN'],
    [{ revenue: wan(4), ownBrand: false }, 'NOT_MET'],
  ])('of an amount and a yes: %j is %s', (values, expected) => {
    expect(verdict(either, values)).toBe(expected);
  });

  it.each<[values: Values, expected: Verdict]>([
    [{ a: true, b: true, c: false }, 'MET'],
    [{ a: true, b: false, c: false }, 'NOT_MET'],
    [{ a: true, b: false }, 'UNKNOWN'],
    [{ a: true }, 'UNKNOWN'],
    [{ a: false, b: false }, 'NOT_MET'],
  ])('two of three: %j is %s', (values, expected) => {
    expect(verdict(anyOf('two', 2, flag('one', 'a'), flag('other', 'b'), flag('third', 'c')), values)).toBe(
      expected,
    );
  });
});

describe('waivable', () => {
  const rule = waivable('property', earns('itself', 5), flag('award', 'a'), flag('institute', 'b'));

  it.each<[values: Values, expected: Verdict]>([
    [{ revenue: wan(5), a: false, b: false }, 'MET'],
    [{ revenue: wan(4), a: true, b: false }, 'MET'],
    [{ revenue: wan(4), a: false, b: true }, 'MET'],
    [{ a: true }, 'MET'],
    [{ revenue: wan(4), a: false, b: false }, 'NOT_MET'],
    [{ revenue: wan(4), a: false }, 'UNKNOWN'],
  ])('by itself or by what waives it: %j is %s', (values, expected) => {
    const { condition } = asked(rule, values);
    expect([condition.verdict, condition.parts?.length]).toEqual([expected, 3]);
  });
});

describe('a purpose', () => {
  const rule = all(
    'whole',
    earns('both', 5),
    flag('recognition', 'a', { purpose: 'RECOGNITION' }),
    flag('review', 'b', { purpose: 'REVIEW' }),
  );

  it.each([
    ['RECOGNITION', 'MET', ['both', 'recognition']],
    ['REVIEW', 'NOT_MET', ['both', 'review']],
  ] as const)('%s asks what is for it and what is for both', (purpose, expected, ids) => {
    const { condition } = asked(rule, { revenue: wan(5), a: true, b: false }, { purpose });
    expect([condition.verdict, condition.parts?.map(({ id }) => id)]).toEqual([expected, ids]);
  });
});

describe('several years', () => {
  const each = earns('each', 5, { over: { each: 2 } });
  const some = earns('some', 5, { over: { any: 2 } });

  it.each<[now: number | undefined, before: number | undefined, each: Verdict, any: Verdict]>([
    [5, 5, 'MET', 'MET'],
    [5, 4, 'NOT_MET', 'MET'],
    [4, 5, 'NOT_MET', 'MET'],
    [4, 4, 'NOT_MET', 'NOT_MET'],
    [5, undefined, 'UNKNOWN', 'MET'],
    [undefined, 5, 'UNKNOWN', 'MET'],
    [4, undefined, 'NOT_MET', 'UNKNOWN'],
    [undefined, undefined, 'UNKNOWN', 'UNKNOWN'],
  ])('%s and %s: each %s, any %s', (now, before, expectedEach, expectedAny) => {
    const fen = (amount: number | undefined) => (amount === undefined ? undefined : wan(amount));
    const values = { revenue: fen(now), 'revenue-1': fen(before), 'revenue-2': wan(9) };
    expect([verdict(each, values), verdict(some, values)]).toEqual([expectedEach, expectedAny]);
  });

  it('one of them where no number of years is said', () => {
    const { condition } = asked(earns('one', 5), { revenue: wan(5), 'revenue-1': 0 });
    expect([condition.verdict, condition.readings?.length]).toEqual(['MET', 1]);
  });

  it('where growth from nothing in one of them is for people', () => {
    const grows = threshold(
      'it',
      { of: 'growth', metric: 'revenue' },
      { atLeast: '5%' },
      { over: { each: 2 } },
    );
    expect(verdict(grows, { revenue: 2, 'revenue-1': 1, 'revenue-2': 0 })).toBe('PEOPLE');
    expect(verdict(grows, { revenue: 1, 'revenue-1': 1, 'revenue-2': 0 })).toBe('NOT_MET');
  });
});

describe('the day from which it holds', () => {
  const years = (id: string, least: string) =>
    threshold(id, { of: 'yearsSince', date: 'product.sinceOn', until: 'REFERENCE' }, { atLeast: least });

  it('is said of a failed condition only', () => {
    expect(asked(years('it', '3'), { sinceOn: '2024-01-10' }).condition.earliestOn).toBe('2027-01-10');
    expect(asked(years('it', '2'), { sinceOn: '2024-01-10' }).condition).not.toHaveProperty('earliestOn');
  });

  it('of the whole is the last of those on the way', () => {
    const both = all('both', years('three', '3'), years('five', '5'), years('four', '4'));
    expect(asked(both, { sinceOn: '2024-01-10' }).earliestOn).toBe('2029-01-10');
    expect(asked(both, { sinceOn: '2010-01-10' }).earliestOn).toBeNull();
  });
});

describe('by range', () => {
  const rows = [
    { to: '5000 万元', then: flag('low', 'a') },
    { from: '5000 万元', to: '10000 万元', then: flag('middle', 'b') },
    { from: '10000 万元', then: flag('high', 'c') },
  ];
  const rule = byRange('band', revenue, rows);
  const reversed = byRange('band', revenue, [...rows].reverse());

  it.each<[fen: number, low: Verdict, middle: Verdict, high: Verdict]>([
    [-1, 'MET', 'NOT_MET', 'NOT_MET'],
    [0, 'MET', 'NOT_MET', 'NOT_MET'],
    [wan(5000) - 1, 'MET', 'NOT_MET', 'NOT_MET'],
    [wan(5000), 'NOT_MET', 'MET', 'NOT_MET'],
    [wan(5000) + 1, 'NOT_MET', 'MET', 'NOT_MET'],
    [wan(10_000) - 1, 'NOT_MET', 'MET', 'NOT_MET'],
    [wan(10_000), 'NOT_MET', 'NOT_MET', 'MET'],
    [wan(10_000) + 1, 'NOT_MET', 'NOT_MET', 'MET'],
  ])('%i fen asks the row it falls into, an edge the upper one', (fen, low, middle, high) => {
    const only = (yes: string) => ({ revenue: fen, a: false, b: false, c: false, [yes]: true });
    for (const [yes, expected] of [
      ['a', low],
      ['b', middle],
      ['c', high],
    ] as const)
      expect([yes, verdict(rule, only(yes)), verdict(reversed, only(yes))]).toEqual([
        yes,
        expected,
        expected,
      ]);
  });

  it.each<[now: number, row: number]>([
    [94, 0],
    [95, 1],
    [99, 1],
    [100, 2],
  ])('from 100 to %i falls into row %i, edges below 0 as well', (now, row) => {
    const falls = byRange('fall', { of: 'growth', metric: 'revenue' }, [
      { to: '-5%', then: flag('fell', 'a') },
      { from: '-5%', to: '0%', then: flag('kept', 'b') },
      { from: '0%', then: flag('grew', 'c') },
    ]);
    expect(asked(falls, { revenue: now, 'revenue-1': 100 }).condition.row).toBe(row);
  });

  it('names the row, and shows only what it asks', () => {
    const { condition } = asked(rule, { revenue: wan(5000), b: true });
    expect(condition).toMatchObject({ row: 1, facts: [keyOf('revenue')], parts: [{ id: 'middle' }] });
    expect(condition.parts).toHaveLength(1);
    expect(asked(reversed, { revenue: wan(10_000), c: true }).condition.row).toBe(0);
  });

  it('is open while the measure is not known, whatever the rows would say', () => {
    const { condition, missing } = asked(rule, { a: true, b: true, c: true });
    expect(condition).toEqual({
      id: 'band',
      verdict: 'UNKNOWN',
      row: null,
      facts: [keyOf('revenue')],
      missing: [keyOf('revenue')],
    });
    expect(missing).toEqual([keyOf('revenue')]);
  });

  it('is open where the measure cannot be computed, and for people where it grows from nothing', () => {
    const cut = [
      { to: '5%', then: brand },
      { from: '5%', then: people('person') },
    ];
    const share = asked(byRange('it', rdShare, cut), { revenue: 0, rdExpense: 1 }).condition;
    expect(share).toMatchObject({ verdict: 'UNKNOWN', missing: [], row: null });
    const growth = byRange('it', { of: 'growth', metric: 'revenue' }, cut);
    expect(asked(growth, { revenue: 1, 'revenue-1': 0 })).toMatchObject({
      verdict: 'PEOPLE',
      people: ['it'],
    });
  });
});
