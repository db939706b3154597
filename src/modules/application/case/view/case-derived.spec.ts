import { derivedOf, unusualOf } from './case-derived.js';

const WAN = 1_000_000;
const CONTENT = {
  'figure.revenue.0': 12_000 * WAN,
  'figure.revenue.-1': 10_000 * WAN,
  'figure.mainBusinessRevenue.0': 9_000 * WAN,
  'figure.rdExpense.0': 600 * WAN,
  'figure.rdExpense.-1': 450 * WAN,
  'figure.netProfit.-1': -1,
  'product.domesticShare': '12.5',
};

const values = (year: number) =>
  Object.fromEntries(
    derivedOf(CONTENT, 2025, '3421')
      .filter((each) => each.year === year)
      .map(({ key, value, unit }) => [key, value && `${value}${unit ?? ''}`]),
  );

describe('what follows from the figures of a case', () => {
  it('is computed for the base year, with what is still missing', () => {
    expect(values(2025)).toMatchObject({
      rdShare: '5.00%',
      mainBusinessShare: '75.00%',
      revenueGrowth: '20.00%',
      debtRatio: null,
      revenueCagr: null,
      sizeClass: null,
    });
    const [missing] = derivedOf(CONTENT, 2025, '3421').filter(({ key }) => key === 'debtRatio');
    expect(missing).toMatchObject({ zh: '资产负债率', state: 'MISSING', display: '缺少数据' });
  });

  it('is told of earlier years where there is something to tell', () => {
    expect(values(2024)).toEqual({ rdShare: '4.50%', netMargin: '0.00%' });
    expect(values(2023)).toEqual({});
  });

  it('tells the size class without a unit once employees are known', () => {
    const derived = derivedOf({ ...CONTENT, 'figure.employees.0': 400 }, 2025, '3421');
    expect(derived.find(({ key }) => key === 'sizeClass')).toMatchObject({ value: 'MEDIUM', unit: null });
  });

  it('marks what is unusual, by year', () => {
    expect(unusualOf(CONTENT, 2025)).toMatchObject([{ code: 'NEGATIVE_PROFIT', year: 2024 }]);
    const typedInYuan = { ...CONTENT, 'figure.rdExpense.-1': 4_500_000 * WAN };
    expect(unusualOf(typedInYuan, 2025)).toMatchObject([
      { code: 'NEGATIVE_PROFIT', year: 2024 },
      { code: 'RD_ABOVE_REVENUE', year: 2024 },
      { code: 'LIKE_YUAN', year: 2024 },
    ]);
    const leapt = { ...CONTENT, 'figure.revenue.-1': 1_200 * WAN, 'figure.revenue.-2': 12_000 * WAN };
    expect(unusualOf(leapt, 2025).map(({ code, year }) => [code, year])).toEqual([
      ['REVENUE_LEAP', 2025],
      ['NEGATIVE_PROFIT', 2024],
      ['REVENUE_DROP', 2024],
    ]);
  });
});
