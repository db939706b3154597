import { describe, expect, it } from '@jest/globals';
import type { Comparison, Measure } from '../../../../config/criteria/rule-sets.js';
import { asked, rdShare, reading, revenue, threshold } from '../../../../test/support/criteria/made.js';
import { keyOf, percent, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import type { Verdict } from './result.js';

const found = (measure: Measure, limit: Comparison, values: Values) =>
  reading(threshold('it', measure, limit), values);
const lack = (measure: Measure, limit: Comparison, values: Values) => found(measure, limit, values).lack;

describe('a limit', () => {
  it.each<[side: string, limit: Comparison, below: Verdict, on: Verdict, above: Verdict]>([
    ['以上', { atLeast: '100 万元' }, 'NOT_MET', 'MET', 'MET'],
    ['以下', { atMost: '100 万元' }, 'MET', 'MET', 'NOT_MET'],
    ['超过', { above: '100 万元' }, 'NOT_MET', 'NOT_MET', 'MET'],
    ['低于', { below: '100 万元' }, 'MET', 'NOT_MET', 'NOT_MET'],
  ])('%s 100 万元 to the fen', (_, limit, below, on, above) => {
    const answers = [-1, 0, 1].map((fen) => found(revenue, limit, { revenue: wan(100) + fen }).verdict);
    expect(answers).toEqual([below, on, above]);
  });

  it.each<[words: string, measure: Measure, limit: Comparison, values: Values, verdict: Verdict]>([
    ['3% of a third is exact', rdShare, { atLeast: '3%' }, { rdExpense: 3, revenue: 100 }, 'MET'],
    [
      'one fen short of 3% of a billion is short, though it shows as 3.00%',
      rdShare,
      { atLeast: '3%' },
      { rdExpense: 3e12 - 1, revenue: 1e14 },
      'NOT_MET',
    ],
    [
      'growth of exactly 5%',
      { of: 'growth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: 105, 'revenue-1': 100 },
      'MET',
    ],
    [
      'growth one fen below 5%',
      { of: 'growth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: wan(105) - 1, 'revenue-1': wan(100) },
      'NOT_MET',
    ],
    [
      'mean growth of exactly 5%, 7% and 3%',
      { of: 'meanGrowth', metric: 'revenue', years: 2 },
      { atLeast: '5%' },
      { revenue: 11_021, 'revenue-1': 10_300, 'revenue-2': 10_000 },
      'MET',
    ],
    [
      'mean growth one fen below 5%',
      { of: 'meanGrowth', metric: 'revenue', years: 2 },
      { atLeast: '5%' },
      { revenue: 11_020, 'revenue-1': 10_300, 'revenue-2': 10_000 },
      'NOT_MET',
    ],
    [
      'compound growth of exactly 5%, whatever lay between',
      { of: 'compoundGrowth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: 11_025, 'revenue-1': 1, 'revenue-2': 10_000 },
      'MET',
    ],
    [
      'compound growth one fen below 5%',
      { of: 'compoundGrowth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: 11_024, 'revenue-2': 10_000 },
      'NOT_MET',
    ],
    [
      'a share of exactly 10%',
      { of: 'product', value: 'domesticShare' },
      { atLeast: '10%' },
      { domesticShare: percent(10) },
      'MET',
    ],
    [
      'a share a millionth below 10%',
      { of: 'product', value: 'domesticShare' },
      { atLeast: '10%' },
      { domesticShare: percent(10) - 1 },
      'NOT_MET',
    ],
    [
      'a score of 59.99 is below 60',
      { of: 'attribute', key: 'developmentScore', back: 0 },
      { atLeast: '60' },
      { developmentScore: '59.99' },
      'NOT_MET',
    ],
  ])('is compared before any rounding: %s', (_, measure, limit, values, verdict) => {
    expect(found(measure, limit, values).verdict).toBe(verdict);
  });
});

describe('what a failed number lacks', () => {
  const compound: Measure = { of: 'compoundGrowth', metric: 'revenue' };

  it('is nothing where it does not fail', () => {
    expect(lack(revenue, { atLeast: '1 万元' }, { revenue: wan(1) })).toBeNull();
  });

  it.each<[words: string, measure: Measure, limit: Comparison, values: Values, fact: string, by: string]>([
    ['an amount', revenue, { atLeast: '100 万元' }, { revenue: wan(90) }, 'revenue', String(wan(10))],
    ['to be above, a fen more', revenue, { above: '100 万元' }, { revenue: wan(90) }, 'revenue', '10000001'],
    ['on the number, to be above it', revenue, { above: '100 万元' }, { revenue: wan(100) }, 'revenue', '1'],
    [
      'at most, so it has to fall',
      revenue,
      { atMost: '100 万元' },
      { revenue: wan(110) },
      'revenue',
      '-10000000',
    ],
    [
      'to be below, a fen less',
      revenue,
      { below: '100 万元' },
      { revenue: wan(110) },
      'revenue',
      '-10000001',
    ],
    ['on the number, to be below it', revenue, { below: '100 万元' }, { revenue: wan(100) }, 'revenue', '-1'],
    ['the part of a ratio', rdShare, { atLeast: '3%' }, { rdExpense: 2, revenue: 100 }, 'rdExpense', '1'],
    [
      'a third of a fen counts whole',
      rdShare,
      { atLeast: '3%' },
      { rdExpense: 2, revenue: 110 },
      'rdExpense',
      '2',
    ],
    ['above a third of a fen', rdShare, { above: '3%' }, { rdExpense: 2, revenue: 110 }, 'rdExpense', '2'],
    ['above a whole fen', rdShare, { above: '3%' }, { rdExpense: 2, revenue: 100 }, 'rdExpense', '2'],
    [
      'a fall by a third of a fen',
      rdShare,
      { atMost: '3%' },
      { rdExpense: 4, revenue: 110 },
      'rdExpense',
      '-1',
    ],
    ['a fall below a third', rdShare, { below: '3%' }, { rdExpense: 4, revenue: 110 }, 'rdExpense', '-1'],
    [
      'of a sum, the base year',
      { of: 'sum', metric: 'rdExpense', years: 2 },
      { atLeast: '1200 万元' },
      { rdExpense: wan(600), 'rdExpense-1': wan(500) },
      'rdExpense',
      String(wan(100)),
    ],
    [
      'of a mean, as much in one year as in all',
      { of: 'mean', metric: 'rdExpense', years: 3 },
      { atLeast: '100 万元' },
      { rdExpense: wan(90), 'rdExpense-1': wan(90), 'rdExpense-2': wan(90) },
      'rdExpense',
      String(wan(30)),
    ],
    [
      'of growth, the base year',
      { of: 'growth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: 103, 'revenue-1': 100 },
      'revenue',
      '2',
    ],
    [
      'of mean growth, the base year with the earlier growth as it is',
      { of: 'meanGrowth', metric: 'revenue', years: 2 },
      { atLeast: '5%' },
      { revenue: 10_300, 'revenue-1': 10_300, 'revenue-2': 10_000 },
      'revenue',
      '721',
    ],
    [
      'of compound growth',
      compound,
      { atLeast: '5%' },
      { revenue: 10_000, 'revenue-2': 10_000 },
      'revenue',
      '1025',
    ],
    [
      'a sum, a fen above it',
      { of: 'sum', metric: 'revenue', years: 2 },
      { above: '9 万元' },
      { revenue: wan(4), 'revenue-1': wan(5) },
      'revenue',
      '1',
    ],
    [
      'growth, half a fen counts whole',
      { of: 'growth', metric: 'revenue' },
      { atLeast: '5%' },
      { revenue: 115, 'revenue-1': 110 },
      'revenue',
      '1',
    ],
    [
      'compound growth, a part of a fen counts whole',
      compound,
      { atLeast: '5%' },
      { revenue: 1103, 'revenue-2': 1001 },
      'revenue',
      '1',
    ],
    [
      'a share, a part of a millionth counts whole',
      { of: 'product', value: 'domesticShare' },
      { atLeast: '10.00005%' },
      { domesticShare: percent(10) },
      'domesticShare',
      '1',
    ],
    [
      'a rank to be below it, a place',
      { of: 'product', value: 'domesticRank' },
      { below: '3' },
      { domesticRank: 3 },
      'domesticRank',
      '-1',
    ],
    [
      'points kept once, as they are',
      { of: 'attribute', key: 'score' },
      { atLeast: '1.5' },
      { score: '1' },
      'score',
      '0.5',
    ],
    [
      'of a share, millionths of the market',
      { of: 'product', value: 'domesticShare' },
      { atLeast: '10%' },
      { domesticShare: percent(9.5) },
      'domesticShare',
      '5000',
    ],
    [
      'of a rank, places',
      { of: 'product', value: 'domesticRank' },
      { atMost: '3' },
      { domesticRank: 5 },
      'domesticRank',
      '-2',
    ],
    [
      'of a score, points as they are',
      { of: 'attribute', key: 'developmentScore', back: 0 },
      { atLeast: '60' },
      { developmentScore: '59.5' },
      'developmentScore',
      '0.5',
    ],
  ])('%s', (_, measure, limit, values, fact, by) => {
    expect(lack(measure, limit, values)).toMatchObject({ fact: keyOf(fact), by });
  });

  it.each<[measure: Measure, limit: Comparison, values: Values, share: number]>([
    [revenue, { atLeast: '100 万元' }, { revenue: wan(90) }, 100_000],
    [revenue, { atMost: '100 万元' }, { revenue: wan(125) }, 250_000],
    [revenue, { atLeast: '100 万元' }, { revenue: wan(100) - 1 }, 1],
    [revenue, { above: '100 万元' }, { revenue: wan(100) }, 0],
    [revenue, { atLeast: '3 万元' }, { revenue: wan(2) }, 333_334],
    [rdShare, { atLeast: '3%' }, { rdExpense: 2, revenue: 100 }, 333_334],
    [{ of: 'growth', metric: 'revenue' }, { atLeast: '0' }, { revenue: 99, 'revenue-1': 100 }, 10_000],
    [{ of: 'growth', metric: 'revenue' }, { atLeast: '-2%' }, { revenue: 97, 'revenue-1': 100 }, 500_000],
    [compound, { atLeast: '10%' }, { revenue: 11_025, 'revenue-2': 10_000 }, 500_000],
    [revenue, { atLeast: '0' }, { revenue: -9e15 }, Number.MAX_SAFE_INTEGER],
  ])(
    'stands in relation to the threshold, in millionths rounded up: %j %j %j',
    (measure, limit, values, share) => {
      expect(lack(measure, limit, values)?.share).toBe(share);
    },
  );
});

describe('the day from which a condition of time holds', () => {
  const since = (until: 'BASE_YEAR_END' | 'REFERENCE', limit: Comparison, sinceOn: string) =>
    asked(threshold('it', { of: 'yearsSince', date: 'product.sinceOn', until }, limit), { sinceOn }).condition
      .earliestOn;

  it.each<[until: 'BASE_YEAR_END' | 'REFERENCE', limit: Comparison, sinceOn: string, on: string | undefined]>(
    [
      ['REFERENCE', { atLeast: '3' }, '2023-06-16', '2026-06-16'],
      ['REFERENCE', { atLeast: '3' }, '2023-06-15', undefined],
      ['REFERENCE', { atLeast: '3' }, '2024-02-29', '2027-02-28'],
      ['REFERENCE', { atLeast: '4' }, '2024-02-29', '2028-02-29'],
      ['REFERENCE', { atLeast: '2.5' }, '2024-01-10', '2027-01-10'],
      ['REFERENCE', { above: '3' }, '2023-01-10', '2027-01-10'],
      ['REFERENCE', { above: '2.5' }, '2024-01-10', '2027-01-10'],
      ['REFERENCE', { atMost: '3' }, '2020-01-10', undefined],
      ['REFERENCE', { below: '3' }, '2020-01-10', undefined],
      ['BASE_YEAR_END', { atLeast: '3' }, '2023-01-01', '2027-01-01'],
      ['BASE_YEAR_END', { atLeast: '3' }, '2023-12-31', '2027-01-01'],
      ['BASE_YEAR_END', { atLeast: '3' }, '2024-02-29', '2028-01-01'],
      ['BASE_YEAR_END', { atLeast: '3' }, '2022-12-31', undefined],
    ],
  )('%s %j, since %s: %s', (until, limit, sinceOn, on) => {
    expect(since(until, limit, sinceOn)).toBe(on);
  });

  it('is not said of a number that time does not move', () => {
    const { condition } = asked(threshold('it', revenue, { atLeast: '1 万元' }), { revenue: 0 });
    expect(condition).not.toHaveProperty('earliestOn');
  });
});
