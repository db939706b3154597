import { Fraction } from 'fraction.js';

/** An exact fraction (fraction.js): nothing is rounded before it is compared. */
export type Ratio = Fraction;

/** A figure; null or undefined when it is not known. */
type Figure = number | null | undefined;

/** A value that can be compared with a threshold exactly and rounded to any number of decimals. */
export interface Measure {
  /** Below 0, 0 or above 0: below, at, above the threshold. */
  compare(threshold: Ratio): number;
  /** The value rounded to this many decimals, half away from zero. */
  rounded(decimals: number): Ratio;
}

const ONE = new Fraction(1);
const HUNDRED = new Fraction(100);
const LEAST_DECIMALS = 2;

/** An exact whole number, decimal text such as `0.05`, or quotient of two whole numbers. */
export function exactly(value: number | bigint | string, by: number | bigint = 1): Ratio {
  return by === 1 ? new Fraction(value) : new Fraction(value).div(by);
}

/**
 * `numerator / denominator` exactly.
 *
 * @returns null (不可计算) when a figure is missing, not an integer, or the denominator is not above 0.
 */
export function ratio(numerator: Figure, denominator: Figure): Ratio | null {
  if (!isWhole(numerator) || !isWhole(denominator) || denominator <= 0) return null;
  return new Fraction(numerator, denominator);
}

/** Growth `current / base − 1`; null (不可计算, a person judges) when the base is not above 0. */
export function growth(current: Figure, base: Figure): Ratio | null {
  return ratio(current, base)?.sub(ONE) ?? null;
}

/**
 * An exact decimal such as `0.05` or a percentage such as `5%`.
 *
 * @throws RangeError for any other text.
 */
export function decimal(text: string): Ratio {
  const [, value, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (value === undefined) throw new RangeError(`not a decimal: ${text}`);
  const read = new Fraction(value);
  return percent ? read.div(HUNDRED) : read;
}

/** Whether a fraction is above 0; told by its sign, since every denominator of a judgment is asked. */
export function isPositive({ s: sign, n }: Ratio): boolean {
  return sign > 0n && n > 0n;
}

/** A fraction as a measure. */
export function asMeasure(value: Ratio): Measure {
  return { compare: (threshold) => value.compare(threshold), rounded: (decimals) => value.round(decimals) };
}

/**
 * The yearly growth over two years, `factor`^(1/2) − 1 with factor = R_t / R_{t−2}, compared exactly by squaring.
 *
 * @returns null (不可计算) for a factor below 0.
 */
export function twoYearGrowth(factor: Ratio): Measure | null {
  if (factor.compare(0) < 0) return null;
  return {
    compare: (threshold) => {
      const wanted = threshold.add(ONE);
      return wanted.compare(0) < 0 ? 1 : factor.compare(wanted.mul(wanted));
    },
    rounded: (decimals) => {
      const unit = 10n ** BigInt(decimals);
      const doubled = squareRoot((4n * factor.n * unit ** 2n) / factor.d);
      return new Fraction((doubled + 1n) / 2n - unit, unit);
    },
  };
}

/**
 * A ratio as a percentage with two decimals, or as many as it takes to tell it from the threshold on its own
 * side: 0.899999 against 90 % is `89.9999%`, never `90.00%`.
 */
export function formatPercent(value: Ratio | Measure, threshold?: Ratio): string {
  return `${visibly(value instanceof Fraction ? asMeasure(value) : value, threshold, LEAST_DECIMALS + 2, 2)}%`;
}

/** The yearly growth over two years as a percentage, as `formatPercent` shows a ratio; null when 不可计算. */
export function formatTwoYearGrowth(last: Figure, base: Figure, threshold?: Ratio): string | null {
  const factor = ratio(last, base);
  const measure = factor && twoYearGrowth(factor);
  return measure && formatPercent(measure, threshold);
}

/** A number with at most two decimals, or as many as it takes to tell it from the threshold on its own side. */
export function formatNumber(value: Ratio, threshold?: Ratio): string {
  const text = visibly(asMeasure(value), threshold, LEAST_DECIMALS, 0);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** `value` × 10^`shift` as decimal text. */
function visibly(value: Measure, threshold: Ratio | undefined, from: number, shift: number): string {
  const side = threshold && Math.sign(value.compare(threshold));
  for (let decimals = from; ; decimals += 1) {
    const shown = value.rounded(decimals);
    if (threshold === undefined || Math.sign(shown.compare(threshold)) === side)
      return decimalText(shown, decimals, shift);
  }
}

/** A fraction of the given decimals as text, the point moved `shift` places to the right. */
function decimalText(value: Ratio, decimals: number, shift: number): string {
  const scaled = (value.n * 10n ** BigInt(decimals)) / value.d;
  const digits = String(scaled).padStart(decimals - shift + 1, '0');
  const cut = digits.length - (decimals - shift);
  return `${value.s < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** The integer part of the square root. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

function isWhole(figure: Figure): figure is number {
  return Number.isSafeInteger(figure);
}
