import { loadPolicy } from '../../../../config/policy.js';
import { sizeRuleFor } from '../../../common/size-class.js';
import { type Derived, derive, marksOf, type YearFigures } from './derived.js';

const WAN_YUAN = 1_000_000;
const industry = sizeRuleFor(loadPolicy().sizeRules, '3421');

function values(years: readonly YearFigures[], gb4754 = '3421'): Record<string, Derived> {
  const rule = sizeRuleFor(loadPolicy().sizeRules, gb4754);
  return Object.fromEntries(derive((back) => years[back] ?? {}, rule).map((row) => [row.key, row]));
}

describe('derived values', () => {
  it('are exact before they are shown', () => {
    const { rdShare, debtRatio, netMargin } = values([
      { revenue: 300, rdExpense: 10, totalLiabilities: 2, totalAssets: 3, netProfit: -1 },
    ]);
    expect(rdShare).toMatchObject({ state: 'COMPUTED', value: '3.33', display: '3.33%' });
    expect(debtRatio?.display).toBe('66.67%');
    expect(netMargin?.display).toBe('-0.33%');
  });

  it('compare with the year before and with two years before', () => {
    const { revenueGrowth, revenueCagr } = values([{ revenue: 121 }, { revenue: 110 }, { revenue: 100 }]);
    expect(revenueGrowth?.display).toBe('10.00%');
    expect(revenueCagr?.display).toBe('10.00%');
  });

  it('never pretend to a number', () => {
    const { rdShare, revenueGrowth, netProfitGrowth, revenueCagr, mainBusinessShare } = values([
      { revenue: 0, rdExpense: 1, netProfit: 5 },
      { netProfit: -5 },
      { revenue: 0 },
    ]);
    expect(rdShare).toMatchObject({ state: 'MANUAL', value: null });
    expect(netProfitGrowth).toMatchObject({ state: 'MANUAL', value: null });
    expect(revenueCagr?.state).toBe('MANUAL');
    expect(revenueGrowth).toMatchObject({ state: 'MISSING', display: '缺少数据' });
    expect(mainBusinessShare?.state).toBe('MISSING');
  });

  it('stand in the same order whatever is known', () => {
    const keys = (row: YearFigures) => derive(() => row, industry).map(({ key }) => key);
    expect(keys({})).toEqual(keys({ revenue: 1, employees: 1 }));
  });
});

describe('size class by industry (rule book §8.4)', () => {
  it.each([
    ['3421', 999, 99_999, 'MEDIUM', '中型（工业）'],
    ['3421', 1000, 40_000, 'LARGE', '大型（工业）'],
    ['3421', 19, 50_000, 'MICRO', '微型（工业）'],
    ['6513', 300, 10_000, 'LARGE', '大型（软件和信息技术服务业）'],
    ['6319', 300, 10_000, 'MEDIUM', '中型（信息传输业）'],
  ])('%s with %i people and %i 万元 is %s', (gb4754, employees, revenue, value, display) => {
    const { sizeClass } = values([{ employees, revenue: revenue * WAN_YUAN }], gb4754);
    expect(sizeClass).toMatchObject({ state: 'COMPUTED', value, display });
  });

  it('is left to a person where no rule is known, and waits for missing figures', () => {
    expect(values([{ employees: 1, revenue: 1 }], '0111').sizeClass?.state).toBe('MANUAL');
    expect(values([{ employees: 1 }]).sizeClass?.state).toBe('MISSING');
  });
});

describe('marks', () => {
  const only = (figures: YearFigures) => (back: number) => (back === 0 ? figures : {});
  const codes = (now: YearFigures, before: YearFigures, after: YearFigures = {}) =>
    marksOf((back) => ({ '-1': after, 0: now, 1: before })[String(back)] ?? {}).map(({ code }) => code);

  it.each([
    [9_999, 1_000, []],
    [10_000, 1_000, ['REVENUE_LEAP']],
    [999_999, 1_000, ['REVENUE_LEAP']],
    [1_000_000, 1_000, ['LIKE_YUAN']],
    [1_001, 10_000, []],
    [1_000, 10_000, ['REVENUE_DROP']],
    [10, 10_000, []],
    [0, 10_000, []],
    [10_000, 0, []],
  ])('revenue of %i after %i', (revenue, before, expected) => {
    expect(codes({ revenue }, { revenue: before })).toEqual(expected);
  });

  it('look for yuan entered as 万元 in every amount, on the larger side, before and after', () => {
    const amounts = loadPolicy().metrics.filter(({ unit }) => unit === 'FEN');
    for (const { key, zh, max } of amounts) {
      expect(codes({ [key]: max }, { [key]: max / 1_000 })).toContain('LIKE_YUAN');
      expect(codes({ [key]: max }, {}, { [key]: max / 1_000 })).toContain('LIKE_YUAN');
      expect(codes({ [key]: max }, { [key]: max / 1_000 + 1 })).not.toContain('LIKE_YUAN');
      expect(codes({ [key]: max / 1_000 }, { [key]: max }, { [key]: max })).not.toContain('LIKE_YUAN');
      const [mark] = marksOf((back) => ({ [key]: back === 0 ? 5_000 : 5 })).filter(
        ({ code }) => code === 'LIKE_YUAN',
      );
      expect(mark?.zh).toContain(zh);
    }
    expect(codes({ netProfit: -5_000 }, { netProfit: 5 })).toEqual(['NEGATIVE_PROFIT', 'LIKE_YUAN']);
    expect(codes({ employees: 100_000 }, { employees: 1 })).toEqual([]);
  });

  it('name what is odd but possible', () => {
    const odd = {
      netProfit: -1,
      totalLiabilities: 3,
      totalAssets: 2,
      rdExpense: 9,
      revenue: 8,
      mainBusinessRevenue: 10,
      rdStaff: 6,
      employees: 5,
    };
    expect(marksOf(only(odd)).map(({ code }) => code)).toEqual([
      'NEGATIVE_PROFIT',
      'DEBT_ABOVE_ASSETS',
      'RD_ABOVE_REVENUE',
      'MAIN_ABOVE_REVENUE',
      'RD_STAFF_ABOVE_EMPLOYEES',
    ]);
  });

  it('say nothing of ordinary or missing figures', () => {
    expect(marksOf(only({}))).toEqual([]);
    expect(marksOf(only({ netProfit: 0, rdExpense: 8, revenue: 8, totalLiabilities: 3 }))).toEqual([]);
  });
});
