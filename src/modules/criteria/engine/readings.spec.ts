import { describe, expect, it } from '@jest/globals';
import type { Measure } from '../../../../config/criteria/rule-sets.js';
import { asked, reading, readings, threshold } from '../../../../test/support/criteria/made.js';
import { keyOf, percent, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import { NO_DATE } from './facts.js';

/** What a measure reads; the limit does not matter. */
const read = (measure: Measure, values: Values) =>
  reading(threshold('it', measure, { atLeast: '0' }), values);
const value = (measure: Measure, values: Values) => read(measure, values).value;

describe('a figure', () => {
  const revenue: Measure = { of: 'figure', metric: 'revenue' };

  it('is that of the base year, or of the year so many years back', () => {
    const values = { revenue: 5, 'revenue-1': 4, 'revenue-2': 3 };
    expect([0, 1, 2].map((back) => value({ ...revenue, back }, values))).toEqual(['5', '4', '3']);
    expect(value(revenue, values)).toBe('5');
    expect([read(revenue, values).year, read({ ...revenue, back: 2 }, values).year]).toEqual([2025, 2023]);
  });

  it('names the fact it was read from', () => {
    expect(read(revenue, { revenue: 5 })).toMatchObject({
      facts: ['figure.SOLO.revenue.2025'],
      missing: [],
      why: null,
    });
  });

  it('of a consolidated rule set is the consolidated one', () => {
    const found = reading(
      threshold('it', revenue, { atLeast: '0' }),
      { revenue: 5 },
      { head: { basis: 'CONSOLIDATED' } },
    );
    expect(found).toMatchObject({ value: '5', facts: ['figure.CONSOLIDATED.revenue.2025'] });
  });

  it('may be negative', () => {
    expect(value({ of: 'figure', metric: 'netProfit' }, { netProfit: -7 })).toBe('-7');
  });

  it('that is not known is missing, not zero', () => {
    expect(read(revenue, {})).toMatchObject({
      value: null,
      verdict: 'UNKNOWN',
      missing: ['figure.SOLO.revenue.2025'],
      why: null,
      lack: null,
    });
    expect(read(revenue, { revenue: 0 })).toMatchObject({ value: '0', verdict: 'MET' });
  });
});

describe('a sum and a mean', () => {
  const sum: Measure = { of: 'sum', metric: 'equityFinancing', years: 3 };
  const mean: Measure = { of: 'mean', metric: 'equityFinancing', years: 3 };
  const values = {
    equityFinancing: 5,
    'equityFinancing-1': 4,
    'equityFinancing-2': 1,
    'equityFinancing-3': 90,
  };

  it('take the base year and those before it, and no others', () => {
    expect(value(sum, values)).toBe('10');
    expect(value({ ...sum, years: 2 }, values)).toBe('9');
    expect(value({ ...sum, years: 1 }, values)).toBe('5');
    expect(value(mean, values)).toBe('10/3');
    expect(read(sum, values).year).toBe(2025);
  });

  it('lack every year that is not known, and give no value without it', () => {
    expect(read(sum, { equityFinancing: wan(9_000) })).toMatchObject({
      value: null,
      verdict: 'UNKNOWN',
      missing: [keyOf('equityFinancing-1'), keyOf('equityFinancing-2')],
      facts: [keyOf('equityFinancing'), keyOf('equityFinancing-1'), keyOf('equityFinancing-2')],
    });
  });
});

describe('a ratio', () => {
  const share: Measure = { of: 'ratio', part: 'rdExpense', whole: 'revenue' };

  it('is exact, and of one year', () => {
    const values = { rdExpense: 1, revenue: 3, 'rdExpense-1': 2, 'revenue-1': 7 };
    expect(value(share, values)).toBe('1/3');
    expect(value({ ...share, back: 1 }, values)).toBe('2/7');
  });

  it('may be negative where its part is', () => {
    expect(value({ of: 'ratio', part: 'netProfit', whole: 'revenue' }, { netProfit: -1, revenue: 4 })).toBe(
      '-1/4',
    );
  });

  it.each([0, -1])('by %i cannot be computed: 不可计算, neither met nor failed', (revenue) => {
    expect(read(share, { rdExpense: 1, revenue })).toMatchObject({
      value: null,
      verdict: 'UNKNOWN',
      why: 'NOT_COMPUTABLE',
      missing: [],
      lack: null,
    });
  });

  it('by the least amount above 0 can be computed', () => {
    expect(value(share, { rdExpense: 1, revenue: 1 })).toBe('1');
  });

  it('lacks each of the two by itself', () => {
    expect(read(share, { revenue: 1 }).missing).toEqual([keyOf('rdExpense')]);
    expect(read(share, { rdExpense: 1 }).missing).toEqual([keyOf('revenue')]);
    expect(read(share, {}).missing).toEqual([keyOf('rdExpense'), keyOf('revenue')]);
  });
});

describe('growth', () => {
  const growth: Measure = { of: 'growth', metric: 'revenue' };
  const mean: Measure = { of: 'meanGrowth', metric: 'revenue', years: 2 };
  const compound: Measure = { of: 'compoundGrowth', metric: 'revenue' };
  const values = { revenue: 132, 'revenue-1': 120, 'revenue-2': 100 };

  it('on the year before is exact', () => {
    expect(value(growth, values)).toBe('1/10');
    expect(value({ ...growth, back: 1 }, values)).toBe('1/5');
    expect(value(growth, { revenue: 90, 'revenue-1': 120 })).toBe('-1/4');
  });

  it('over several years is the mean of the growth of each', () => {
    expect(value(mean, values)).toBe('3/20');
    expect(value({ ...mean, years: 1 }, values)).toBe('1/10');
    expect(read(mean, values).facts).toEqual(
      ['revenue', 'revenue-1', 'revenue-2'].map((name) => keyOf(name)),
    );
  });

  it('compounded compares the base year with two years before, and keeps R_t / R_{t−2}', () => {
    expect(read(compound, values)).toMatchObject({
      value: '33/25',
      facts: [keyOf('revenue'), keyOf('revenue-2')],
    });
  });

  it.each([
    ['growth', growth, { revenue: 5, 'revenue-1': 0 }],
    ['growth', growth, { revenue: 5, 'revenue-1': -5 }],
    ['mean growth, from the first base', mean, { revenue: 5, 'revenue-1': 0, 'revenue-2': 5 }],
    ['mean growth, from the second base', mean, { revenue: 5, 'revenue-1': 5, 'revenue-2': 0 }],
    ['compound growth', compound, { revenue: 5, 'revenue-2': 0 }],
    ['compound growth', compound, { revenue: 5, 'revenue-2': -1 }],
    ['compound growth to below 0', compound, { revenue: -1, 'revenue-2': 1 }],
  ] as [string, Measure, Values][])('from nothing is judged by people: %s', (_, measure, from) => {
    expect(read(measure, from)).toMatchObject({
      value: null,
      verdict: 'PEOPLE',
      why: 'BASE_NOT_POSITIVE',
      missing: [],
    });
  });

  it('to nothing is a fall to the ground, not a question', () => {
    expect(value(growth, { revenue: 0, 'revenue-1': 5 })).toBe('-1');
    expect(value(compound, { revenue: 0, 'revenue-2': 5 })).toBe('0');
  });

  it('from the least amount above 0 is computed', () => {
    expect(value(growth, { revenue: 2, 'revenue-1': 1 })).toBe('1');
    expect(value(compound, { revenue: 4, 'revenue-2': 1 })).toBe('4');
  });

  it('that lacks a year is open, also where another base is nothing', () => {
    expect(read(mean, { revenue: 5, 'revenue-1': 0 })).toMatchObject({
      verdict: 'UNKNOWN',
      why: null,
      missing: [keyOf('revenue-2')],
    });
  });
});

describe('an attribute and a product', () => {
  it('kept once has no year', () => {
    expect(read({ of: 'attribute', key: 'classOneCount' }, { classOneCount: 3 })).toMatchObject({
      year: null,
      value: '3',
      facts: ['attribute.classOneCount'],
    });
  });

  it('kept per year is that of its year, its points read exactly', () => {
    const scores = { developmentScore: '59.95', 'developmentScore-1': '61' };
    const score = (back: number) => read({ of: 'attribute', key: 'developmentScore', back }, scores);
    expect(score(0)).toMatchObject({
      year: 2025,
      value: '1199/20',
      facts: ['attribute.developmentScore.2025'],
    });
    expect(score(1)).toMatchObject({ year: 2024, value: '61' });
  });

  it('a share of the market is kept in millionths, a rank as it is', () => {
    const values = { domesticShare: percent(12.5), domesticRank: 3, 'globalRank-1': 7 };
    expect(value({ of: 'product', value: 'domesticShare' }, values)).toBe('1/8');
    expect(read({ of: 'product', value: 'domesticRank' }, values)).toMatchObject({
      value: '3',
      year: 2025,
      facts: ['product.domesticRank.2025'],
    });
    expect(value({ of: 'product', value: 'globalRank', back: 1 }, values)).toBe('7');
  });

  it.each([[true], [[]]])('a value that is no number is missing: %j', (classOneCount) => {
    expect(read({ of: 'attribute', key: 'classOneCount' }, { classOneCount })).toMatchObject({
      verdict: 'UNKNOWN',
      missing: ['attribute.classOneCount'],
    });
  });
});

describe('years since a date', () => {
  const until = (end: 'BASE_YEAR_END' | 'REFERENCE'): Measure => ({
    of: 'yearsSince',
    date: 'product.sinceOn',
    until: end,
  });

  it.each([
    ['2022-12-31', '3'],
    ['2023-01-01', '2'],
    ['2022-01-01', '3'],
    ['2025-12-31', '0'],
    ['2025-01-01', '0'],
    ['2026-01-01', '0'],
    ['2030-01-01', '0'],
  ])('since %s are %s whole ones to the end of the base year', (sinceOn, years) => {
    expect(value(until('BASE_YEAR_END'), { sinceOn })).toBe(years);
  });

  it.each([
    ['2023-06-15', '3'],
    ['2023-06-16', '2'],
    ['2025-06-15', '1'],
    ['2025-06-16', '0'],
    ['2026-06-15', '0'],
    ['2026-06-16', '0'],
    ['2027-01-01', '0'],
  ])('since %s are %s whole ones to the day of reference', (sinceOn, years) => {
    expect(value(until('REFERENCE'), { sinceOn })).toBe(years);
  });

  it.each([
    ['2027-02-27', '2'],
    ['2027-02-28', '3'],
    ['2028-02-28', '3'],
    ['2028-02-29', '4'],
  ])('since 29 February are, on %s, %s whole ones', (referenceOn, years) => {
    const found = reading(
      threshold('it', until('REFERENCE'), { atLeast: '0' }),
      { sinceOn: '2024-02-29' },
      { referenceOn },
    );
    expect(found.value).toBe(years);
  });

  it.each([
    ['the enterprise', 'enterprise.establishedOn', { establishedOn: '2015-06-15' }],
    ['an attribute', 'attribute.nationalAwardOn', { nationalAwardOn: '2015-06-15' }],
  ])('may be asked of %s', (_, date, values) => {
    const measure: Measure = { of: 'yearsSince', date, until: 'REFERENCE' };
    expect(read(measure, values)).toMatchObject({ value: '11', year: null, facts: [date] });
  });

  it.each([undefined, NO_DATE, 2015])('without a date (%s) are open', (sinceOn) => {
    expect(read(until('REFERENCE'), { sinceOn })).toMatchObject({
      verdict: 'UNKNOWN',
      value: null,
      missing: ['product.sinceOn'],
      why: null,
    });
  });

  it('name no single figure that would have to change', () => {
    const found = reading(threshold('it', until('REFERENCE'), { atLeast: '4' }), { sinceOn: '2023-06-15' });
    expect(found.lack).toEqual({ fact: null, by: null, share: 250_000 });
  });
});

describe('several years of one measure', () => {
  const each = threshold(
    'it',
    { of: 'figure', metric: 'revenue', back: 1 },
    { atLeast: '0' },
    { over: { each: 3 } },
  );

  it('are counted from the year the measure names', () => {
    const { condition } = asked(each, { revenue: 9, 'revenue-1': 1, 'revenue-2': 2, 'revenue-3': 3 });
    expect(readings(condition).map(({ year, value: found }) => [year, found])).toEqual([
      [2024, '1'],
      [2023, '2'],
      [2022, '3'],
    ]);
  });
});
