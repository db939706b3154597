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

const MARKS = [
  {
    code: 'NEGATIVE_PROFIT',
    zh: '净利润为负，请核对。',
    holds: ({ netProfit = 0 }: YearFigures) => netProfit < 0,
  },
  {
    code: 'DEBT_ABOVE_ASSETS',
    zh: '负债总额大于资产总额，请核对。',
    holds: (figures: YearFigures) => exceeds(figures.totalLiabilities, figures.totalAssets),
  },
  {
    code: 'RD_ABOVE_REVENUE',
    zh: '研发费用大于营业收入，请核对。',
    holds: (figures: YearFigures) => exceeds(figures.rdExpense, figures.revenue),
  },
  {
    code: 'MAIN_ABOVE_REVENUE',
    zh: '主营业务收入大于营业收入，请核对。',
    holds: (figures: YearFigures) => exceeds(figures.mainBusinessRevenue, figures.revenue),
  },
  {
    code: 'RD_STAFF_ABOVE_EMPLOYEES',
    zh: '研发人员数大于年末职工人数，请核对。',
    holds: (figures: YearFigures) => exceeds(figures.rdStaff, figures.employees),
  },
];

const SIZE_ZH: Readonly<Record<SizeClass, string>> = {
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

/** What is unusual about the figures of one year. */
export function marksOf(figures: YearFigures): FigureMark[] {
  return MARKS.filter(({ holds }) => holds(figures)).map(({ code, zh }) => ({ code, zh }));
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

function exceeds(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > whole;
}
