import { loadPolicy, type Metric, type Policy } from '../../../../config/policy.js';
import { formatPercent, formatTwoYearGrowth, growth, type Ratio, ratio } from '../../../common/ratio.js';
import { type SizeClass, sizeClass, type SizeRule } from '../../../common/size-class.js';

/** Metric → value of one enterprise, year and basis. */
export type YearFigures = Readonly<Record<string, number | undefined>>;

/** COMPUTED; MISSING a figure; MANUAL: no rule gives a value (base or denominator not above 0), a person judges. */
export type DerivedState = 'COMPUTED' | 'MISSING' | 'MANUAL';

/** A value the system computes and nobody types (rule book §6.2). */
export interface Derived {
  readonly key: string;
  readonly zh: string;
  readonly state: DerivedState;
  /** A percentage as decimal text, `12.34`, or a size class; null unless computed. */
  readonly value: string | null;
  readonly display: string;
}

/** Figures that are possible but unusual: shown with a mark, never refused. */
export interface FigureMark {
  readonly code: string;
  readonly zh: string;
}

const SHARES = [
  { key: 'mainBusinessShare', zh: '主营业务收入占比', part: 'mainBusinessRevenue', whole: 'revenue' },
  { key: 'mainProductShare', zh: '主导产品收入占比', part: 'mainProductRevenue', whole: 'revenue' },
  { key: 'debtRatio', zh: '资产负债率', part: 'totalLiabilities', whole: 'totalAssets' },
  { key: 'rdShare', zh: '研发费用占比', part: 'rdExpense', whole: 'revenue' },
  { key: 'rdStaffShare', zh: '研发人员占比', part: 'rdStaff', whole: 'employees' },
  { key: 'netMargin', zh: '净利率', part: 'netProfit', whole: 'revenue' },
];

const GROWTHS = [
  { key: 'revenueGrowth', zh: '营业收入增长率', metric: 'revenue' },
  { key: 'mainBusinessGrowth', zh: '主营业务收入增长率', metric: 'mainBusinessRevenue' },
  { key: 'netProfitGrowth', zh: '净利润增长率', metric: 'netProfit' },
];

const TWO_YEAR_GROWTHS = [
  { key: 'revenueCagr', zh: '营业收入近两年平均增长率', metric: 'revenue' },
  { key: 'mainBusinessCagr', zh: '主营业务收入近两年平均增长率', metric: 'mainBusinessRevenue' },
];

/** Figures of a year and of those around it: `back(0)` the year itself, `back(1)` the one before, `back(-1)` the one after. */
type Around = (years: number) => YearFigures;

const MARKS: readonly (FigureMark & { readonly holds: (back: Around) => boolean })[] = [
  {
    code: 'NEGATIVE_PROFIT',
    zh: '净利润为负，请核对。',
    holds: (back) => (back(0)['netProfit'] ?? 0) < 0,
  },
  above('DEBT_ABOVE_ASSETS', '负债总额大于资产总额，请核对。', 'totalLiabilities', 'totalAssets'),
  above('RD_ABOVE_REVENUE', '研发费用大于营业收入，请核对。', 'rdExpense', 'revenue'),
  // The next two are refused on entry and stand on what was stored before that.
  above('MAIN_ABOVE_REVENUE', '主营业务收入大于营业收入，请核对。', 'mainBusinessRevenue', 'revenue'),
  above('RD_STAFF_ABOVE_EMPLOYEES', '研发人员数大于年末职工人数，请核对。', 'rdStaff', 'employees'),
  ...leaps(loadPolicy()),
  ...loadPolicy()
    .metrics.filter(({ unit }) => unit === 'FEN')
    .map((metric) => likeYuan(metric, loadPolicy())),
];

export const SIZE_ZH: Readonly<Record<SizeClass, string>> = {
  LARGE: '大型',
  MEDIUM: '中型',
  SMALL: '小型',
  MICRO: '微型',
};

/**
 * Every derived value of one year, always in the same order.
 *
 * @param back figures of the year and of those before it: `back(0)` the year itself.
 * @param rule the size rule of the enterprise's industry; null where none applies.
 */
export function derive(back: (years: number) => YearFigures, rule: SizeRule | null): Derived[] {
  const now = back(0);
  return [
    ...SHARES.map(({ part, whole, ...name }) => {
      const [numerator, denominator] = [now[part], now[whole]];
      return percentage(name, ratio(numerator, denominator), [numerator, denominator]);
    }),
    ...GROWTHS.map(({ metric, ...name }) => {
      const [current, base] = [now[metric], back(1)[metric]];
      return percentage(name, growth(current, base), [current, base]);
    }),
    ...TWO_YEAR_GROWTHS.map(({ metric, ...name }) => {
      const [current, base] = [now[metric], back(2)[metric]];
      return shown(name, formatTwoYearGrowth(current, base), [current, base]);
    }),
    sizeOf(now, rule),
  ];
}

/**
 * What is unusual about the figures of one year.
 *
 * @param back figures of the year and of those around it: `back(0)` the year itself, `back(-1)` the year after.
 */
export function marksOf(back: Around): FigureMark[] {
  return MARKS.filter(({ holds }) => holds(back)).map(({ code, zh }) => ({ code, zh }));
}

function above(code: string, zh: string, part: string, whole: string): (typeof MARKS)[number] {
  return {
    code,
    zh,
    holds: (back) => {
      const [small, large] = [back(0)[part], back(0)[whole]];
      return small !== undefined && large !== undefined && small > large;
    },
  };
}

/** Revenue many times that of the year before, or that share of it; what looks like yuan is told as that only. */
function leaps({
  unusual: { timesInAYear, timesLikeYuan },
}: Pick<Policy, 'unusual'>): (typeof MARKS)[number][] {
  const leapt = (large: number | undefined, small: number | undefined) =>
    isTimes(large, small, timesInAYear) && !isTimes(large, small, timesLikeYuan);
  return [
    {
      code: 'REVENUE_LEAP',
      zh: `营业收入达到上年的 ${timesInAYear} 倍或以上，请核对。`,
      holds: (back) => leapt(back(0)['revenue'], back(1)['revenue']),
    },
    {
      code: 'REVENUE_DROP',
      zh: `营业收入降至上年的 ${timesInAYear} 分之一或以下，请核对。`,
      holds: (back) => leapt(back(1)['revenue'], back(0)['revenue']),
    },
  ];
}

/** An amount so much larger than that of a neighbouring year that it looks like yuan entered as 万元. */
function likeYuan(
  { key, zh }: Metric,
  { unusual: { timesLikeYuan } }: Pick<Policy, 'unusual'>,
): (typeof MARKS)[number] {
  return {
    code: 'LIKE_YUAN',
    zh: `${zh}达到相邻年度的 ${timesLikeYuan} 倍或以上，可能把“元”当作“万元”填报，请核对。`,
    holds: (back) => [1, -1].some((years) => isTimes(back(0)[key], back(years)[key], timesLikeYuan)),
  };
}

/** Whether an amount is at least so many times another one, whatever their signs; nothing is a multiple of 0. */
function isTimes(large: number | undefined, small: number | undefined, times: number): boolean {
  if (large === undefined || small === undefined || small === 0) return false;
  return BigInt(Math.abs(large)) >= BigInt(Math.abs(small)) * BigInt(times);
}

interface Name {
  readonly key: string;
  readonly zh: string;
}

function percentage(name: Name, value: Ratio | null, inputs: readonly (number | undefined)[]): Derived {
  return shown(name, value && formatPercent(value), inputs);
}

function shown(name: Name, percent: string | null, inputs: readonly (number | undefined)[]): Derived {
  if (inputs.includes(undefined)) return { ...name, state: 'MISSING', value: null, display: '缺少数据' };
  if (percent === null)
    return { ...name, state: 'MANUAL', value: null, display: '不可计算（基数不大于零），需人工判断' };
  return { ...name, state: 'COMPUTED', value: percent.slice(0, -1), display: percent };
}

function sizeOf({ employees, revenue }: YearFigures, rule: SizeRule | null): Derived {
  const name = { key: 'sizeClass', zh: '企业划型' };
  if (!rule) return { ...name, state: 'MANUAL', value: null, display: '该行业未设划型标准，需人工判断' };
  if (employees === undefined || revenue === undefined)
    return { ...name, state: 'MISSING', value: null, display: '缺少数据' };
  const size = sizeClass(rule, employees, revenue);
  return { ...name, state: 'COMPUTED', value: size, display: `${SIZE_ZH[size]}（${rule.zh}）` };
}
