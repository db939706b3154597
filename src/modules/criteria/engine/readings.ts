import { type Measure as RuleMeasure } from '../../../../config/criteria/rule-sets.js';
import { addMonths } from '../../../common/calendar/months.js';
import {
  asMeasure,
  exactly,
  isPositive,
  type Measure,
  type Ratio,
  twoYearGrowth,
} from '../../../common/ratio.js';
import { type FactBasis, factKeys, type Facts, NO_DATE } from './facts.js';
import type { Unreadable } from './result.js';

/** What one judgment reads from. `memo` keeps what has been read for other rule sets of the same enterprise. */
export interface Frame {
  readonly facts: Facts;
  /** The day of reference: of the first submission, or today. */
  readonly referenceOn: string;
  readonly memo: Map<string, Reading>;
}

/** For which figures a rule set is compiled. */
export interface Span {
  readonly basis: FactBasis;
  readonly baseYear: number;
}

/** The fact that would have to change for a value to reach a threshold. */
export interface Lead {
  readonly fact: string;
  readonly current: Ratio;
  /** Whether the fact is a whole number of its unit. */
  readonly whole: boolean;
  /** The value of the fact at which the measure stands exactly on the threshold. */
  readonly needed: (threshold: Ratio) => Ratio;
}

export type Reading =
  | {
      readonly state: 'KNOWN';
      readonly value: Measure;
      /** As `ReadingResult.value`. */
      readonly exact: string;
      readonly lead: Lead | null;
      /** The day from which so many whole years have passed. */
      readonly earliestOn: ((years: Ratio) => string) | null;
    }
  | { readonly state: 'MISSING'; readonly missing: readonly string[] }
  | { readonly state: Unreadable };

/** Reads one measure of one year. */
export interface Reader {
  readonly key: string;
  readonly year: number | null;
  readonly facts: readonly string[];
  readonly read: (frame: Frame) => Reading;
}

type Compute = (values: readonly Ratio[], facts: readonly string[]) => Reading;

const ONE = exactly(1);
const SHARE_UNIT = 1_000_000;
const MONTHS = 12;

/** Where the facts of one measure are, and in which year it stands. */
interface Place {
  readonly year: number;
  /** The figure of so many years before `year`. */
  readonly figure: (metric: string, yearsBack?: number) => string;
  /** The figures of `year` and those before it. */
  readonly figures: (metric: string, years: number) => string[];
}

type Readers = {
  readonly [K in RuleMeasure['of']]: (
    measure: Extract<RuleMeasure, { of: K }>,
    place: Place,
    span: Span,
  ) => Reader;
};

/** How each kind of measure is read. */
const READERS: Readers = {
  figure: ({ of, metric }, { year, figure }) => numeric(of, year, [figure(metric)], single(true)),
  sum: ({ of, metric, years }, { year, figures }) => numeric(of, year, figures(metric, years), added(1)),
  mean: ({ of, metric, years }, { year, figures }) => numeric(of, year, figures(metric, years), added(years)),
  ratio: ({ of, part, whole }, { year, figure }) => numeric(of, year, [figure(part), figure(whole)], share),
  growth: ({ of, metric }, { year, figures }) => numeric(of, year, figures(metric, 2), meanGrowth),
  meanGrowth: ({ of, metric, years }, { year, figures }) =>
    numeric(of, year, figures(metric, years + 1), meanGrowth),
  compoundGrowth: ({ of, metric }, { year, figure }) =>
    numeric(of, year, [figure(metric), figure(metric, 2)], compoundGrowth),
  attribute: ({ of, key, back }, { year }) =>
    back === undefined
      ? numeric(of, null, [factKeys.attribute(key)], single(false))
      : numeric(of, year, [factKeys.yearlyAttribute(key, year)], single(false)),
  product: ({ of, value }, { year }) =>
    numeric(
      of,
      year,
      [factKeys.product(value, year)],
      value.endsWith('Share') ? scaled(SHARE_UNIT) : single(true),
    ),
  yearsSince: (measure, _, span) => sinceReader(measure, span),
};

/** The reader of a measure, `back` years before the one it names. */
export function readerOf(measure: RuleMeasure, span: Span, back = 0): Reader {
  const year = span.baseYear - back - ('back' in measure ? (measure.back ?? 0) : 0);
  const figure = (metric: string, yearsBack = 0) => factKeys.figure(span.basis, metric, year - yearsBack);
  const figures = (metric: string, years: number) =>
    Array.from({ length: years }, (_, i) => figure(metric, i));
  const read = READERS[measure.of] as (measure: RuleMeasure, place: Place, span: Span) => Reader;
  return read(measure, { year, figure, figures }, span);
}

/** Keeps what has been read, so that rule sets that ask the same read it once. */
export function readOnce(reader: Reader, frame: Frame): Reading {
  const kept = frame.memo.get(reader.key);
  if (kept) return kept;
  const reading = reader.read(frame);
  frame.memo.set(reader.key, reading);
  return reading;
}

function numeric(
  of: RuleMeasure['of'],
  year: number | null,
  facts: readonly string[],
  compute: Compute,
): Reader {
  const read = (frame: Frame): Reading => {
    const values: Ratio[] = [];
    const missing: string[] = [];
    for (const key of facts) {
      const value = frame.facts[key]?.value;
      if (typeof value === 'number' || typeof value === 'string') values.push(exactly(value));
      else missing.push(key);
    }
    return missing.length > 0 ? { state: 'MISSING', missing } : compute(values, facts);
  };
  return { key: `${of} ${facts.join(' ')}`, year, facts, read };
}

function known(value: Ratio, lead: Lead | null): Reading {
  return { state: 'KNOWN', value: asMeasure(value), exact: value.toFraction(), lead, earliestOn: null };
}

function single(whole: boolean): Compute {
  return ([value = ONE], [fact = '']) =>
    known(value, { fact, current: value, whole, needed: (threshold) => threshold });
}

/** A value kept in parts of a unit: a share in millionths. */
function scaled(unit: number): Compute {
  return ([value = ONE], [fact = '']) =>
    known(value.div(unit), {
      fact,
      current: value,
      whole: true,
      needed: (threshold) => threshold.mul(unit),
    });
}

/** The sum of the values divided by `by`; the latest of them leads. */
function added(by: number): Compute {
  return (values, [fact = '']) => {
    const sum = values.reduce((total, value) => total.add(value));
    const current = values[0] ?? ONE;
    const rest = sum.sub(current);
    return known(sum.div(by), {
      fact,
      current,
      whole: true,
      needed: (threshold) => threshold.mul(by).sub(rest),
    });
  };
}

const share: Compute = ([part = ONE, whole = ONE], [fact = '']) => {
  if (!isPositive(whole)) return { state: 'NOT_COMPUTABLE' };
  return known(part.div(whole), {
    fact,
    current: part,
    whole: true,
    needed: (threshold) => threshold.mul(whole),
  });
};

/** The mean of the growths between neighbours, the latest value first. */
const meanGrowth: Compute = (values, [fact = '']) => {
  const bases = values.slice(1);
  if (!bases.every(isPositive)) return { state: 'BASE_NOT_POSITIVE' };
  const factors = bases.map((base, i) => (values[i] ?? ONE).div(base));
  const years = factors.length;
  const sum = factors.reduce((total, factor) => total.add(factor));
  const [current = ONE, last = ONE] = values;
  const rest = sum.sub(factors[0] ?? ONE);
  return known(sum.div(years).sub(ONE), {
    fact,
    current,
    whole: true,
    needed: (threshold) => threshold.add(ONE).mul(years).sub(rest).mul(last),
  });
};

const compoundGrowth: Compute = ([current = ONE, base = ONE], [fact = '']) => {
  if (!isPositive(base)) return { state: 'BASE_NOT_POSITIVE' };
  const factor = current.div(base);
  const value = twoYearGrowth(factor);
  if (!value) return { state: 'BASE_NOT_POSITIVE' };
  const needed = (threshold: Ratio) => {
    const yearly = threshold.add(ONE);
    return yearly.mul(yearly).mul(base);
  };
  const lead = { fact, current, whole: true, needed };
  return { state: 'KNOWN', value, exact: factor.toFraction(), lead, earliestOn: null };
};

function sinceReader(
  { date, until }: Extract<RuleMeasure, { of: 'yearsSince' }>,
  { baseYear }: Span,
): Reader {
  const read = ({ facts, referenceOn }: Frame): Reading => {
    const since = facts[date]?.value;
    if (typeof since !== 'string' || since === NO_DATE) return { state: 'MISSING', missing: [date] };
    const value = exactly(wholeYears(since, until === 'REFERENCE' ? referenceOn : `${baseYear}-12-31`));
    const reached = (years: Ratio) => addMonths(since, MONTHS * Number(years.valueOf()));
    // The end of a base year counts once that year is over.
    const earliestOn = (years: Ratio) =>
      until === 'REFERENCE' ? reached(years) : `${Number(reached(years).slice(0, 4)) + 1}-01-01`;
    return { state: 'KNOWN', value: asMeasure(value), exact: value.toFraction(), lead: null, earliestOn };
  };
  return { key: `yearsSince ${date} ${until} ${baseYear}`, year: null, facts: [date], read };
}

/** Whole years from one day to another; 0 where it is not later. */
function wholeYears(since: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(since.slice(0, 4));
  if (years <= 0) return 0;
  // Only 29 February has its day earlier in a year that lacks it.
  const passed =
    since.slice(5) <= until.slice(5) ||
    (since.endsWith('-02-29') && addMonths(since, MONTHS * years) <= until);
  return passed ? years : years - 1;
}
