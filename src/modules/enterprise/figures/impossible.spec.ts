import { impossibleIn, possibleAmong } from './impossible.js';

const WAN = 1_000_000;
const told = (figures: Record<string, number>, entered?: readonly string[]) =>
  impossibleIn(figures, entered && ((metric) => entered.includes(metric))).map(({ metric, code, params }) => [
    metric,
    code,
    params?.['whole'],
  ]);

describe('figures that cannot be', () => {
  it.each([
    ['mainBusinessRevenue', 'revenue', 'mainBusinessAboveRevenue', 'revenueBelowMainBusiness', '100.00'],
    ['mainProductRevenue', 'revenue', 'mainProductAboveRevenue', 'revenueBelowMainProduct', '100.00'],
    ['rdStaff', 'employees', 'rdStaffAboveEmployees', 'employeesBelowRdStaff', String(100 * WAN)],
  ])('%s above %s', (part, whole, above, below, shown) => {
    const figures = { [part]: 100 * WAN + 1, [whole]: 100 * WAN };
    expect(told(figures)).toEqual([[part, above, shown]]);
    expect(told(figures, [part])).toEqual([[part, above, shown]]);
    expect(told(figures, [whole])).toEqual([[whole, below, shown]]);
    expect(told(figures, ['netProfit'])).toEqual([]);
    expect(told({ ...figures, [part]: 100 * WAN })).toEqual([]);
    expect(told({ [part]: 1 })).toEqual([]);
    expect(told({ [whole]: 0 })).toEqual([]);
  });

  it('are left out, and what no longer stands without them', () => {
    const values = [
      { metric: 'revenue', value: 50 },
      { metric: 'mainBusinessRevenue', value: 60 },
      { metric: 'netProfit', value: -5 },
    ];
    expect(possibleAmong(values, {}).map(({ metric }) => metric)).toEqual(['revenue', 'netProfit']);
    expect(possibleAmong(values, { mainBusinessRevenue: 70 }).map(({ metric }) => metric)).toEqual([
      'netProfit',
    ]);
    expect(possibleAmong(values, { mainProductRevenue: 40 })).toHaveLength(2);
  });
});
