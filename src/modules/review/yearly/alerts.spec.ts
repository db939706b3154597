import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../../config/policy.js';
import { alertsOf } from './alerts.js';
import type { YearlyContent } from './yearly-content.js';

type Pair = readonly [value: number | null, before: number | null];

const rules = loadPolicy().review.assessment.alerts;

function told(figures: Readonly<Record<string, Pair>>, more: Partial<YearlyContent> = {}) {
  const facts = {
    figures: Object.entries(figures).map(([metric, [value, before]]) => ({ metric, value, before })),
    products: [],
    tracks: ['LEADING'],
    ...more,
  };
  return alertsOf(rules, facts).map(({ code, value }) => [code, value]);
}

function product(domesticShare: number | null, domesticShareBefore: number | null, main = true) {
  const shares = { domesticShare, domesticShareBefore, globalShare: null, globalShareBefore: null };
  return { products: [{ productId: 'p', name: '数控机床', main, ...shares }] };
}

describe('alerts at the exact edge', () => {
  it.each<[string, Pair, string[][]]>([
    ['a fall of just under 20%', [80_001, 100_000], []],
    ['a fall of 20%', [80_000, 100_000], [['REVENUE_FALL', '-20.00%']]],
    ['a fall of a little more', [79_999_999, 100_000_000], [['REVENUE_FALL', '-20.000001%']]],
    ['from nothing', [10, 0], []],
    ['unknown before', [10, null], []],
  ])('revenue: %s', (_name, revenue, expected) => {
    expect(told({ revenue })).toEqual(expected);
  });

  it.each<[string, Pair, string[][]]>([
    ['80%', [80, null], []],
    ['above 80%', [80_000_001, null], [['DEBT_HIGH', '80.000001%']]],
  ])('debt: %s', (_name, totalLiabilities, expected) => {
    const whole = (totalLiabilities[0] ?? 0) > 100 ? 100_000_000 : 100;
    expect(told({ totalLiabilities, totalAssets: [whole, null] })).toEqual(expected);
  });

  it('R&D is compared for the tracks that have an entry line, each with its own whole', () => {
    const figures = {
      rdExpense: [299, null] as Pair,
      revenue: [10_000, null] as Pair,
      mainBusinessRevenue: [9_000, null] as Pair,
    };
    expect(told(figures)).toEqual([]);
    expect(told(figures, { tracks: ['LITTLE_GIANT'] })).toEqual([['RD_BELOW_LINE', '2.99%']]);
    expect(told(figures, { tracks: ['CHAMPION'] })).toEqual([]);
    expect(told({ ...figures, rdExpense: [300, null] }, { tracks: ['LITTLE_GIANT'] })).toEqual([]);
  });

  it.each<[string, ReturnType<typeof product>, string[][]]>([
    ['down by 30%', product(70_000, 100_000), [['MARKET_SHARE_FALL', '-30.00%']]],
    ['down by less', product(70_001, 100_000), []],
    ['of another product', product(10, 100_000, false), []],
    ['unknown', product(null, 100_000), []],
  ])('market share: %s', (_name, more, expected) => {
    expect(told({}, more)).toEqual(expected);
  });
});
