/** An exact fraction; the denominator is above 0. Made by the functions of this file only. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A figure; null or undefined when it is not known. */
type Figure = number | null | undefined;

/** A value that can be compared with a threshold exactly and rounded to any number of decimals. */
interface Measure {
  /** -1, 0 or 1: below, at, above the threshold. */
  compareTo(threshold: Ratio): number;
  /** The value as a multiple of 10^-decimals, rounded half away from zero. */
  scaled(decimals: number): bigint;
}

/**
 * `numerator / denominator` exactly.
 *
 * @returns null (不可计算) when a figure is missing, not an integer, or the denominator is not above 0.
 */
export function ratio(numerator: Figure, denominator: Figure): Ratio | null {
  if (!isWhole(numerator) || !isWhole(denominator) || denominator <= 0) return null;
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** Growth `current / base − 1`; null (不可计算, a person judges) when the base is not above 0. */
export function growth(current: Figure, base: Figure): Ratio | null {
  if (!isWhole(current) || !isWhole(base)) return null;
  const part = ratio(current, base);
  return part && { numerator: part.numerator - part.denominator, denominator: part.denominator };
}

/**
 * An exact decimal such as `0.05` or a percentage such as `5%`.
 *
 * @throws RangeError for any other text.
 */
export function decimal(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?(%?)$/.exec(text);
  if (!match) throw new RangeError(`not a decimal: ${text}`);
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  const value = BigInt(whole + decimals);
  return {
    numerator: sign ? -value : value,
    denominator: 10n ** BigInt(decimals.length + (percent ? 2 : 0)),
  };
}

/** -1, 0 or 1: `a` is below, equal to, above `b`. Nothing is rounded. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return signOf(a.numerator * b.denominator - b.numerator * a.denominator);
}

/**
 * Compares the yearly growth over two years, (R_t / R_{t−2})^(1/2) − 1, with a threshold, exactly by squaring.
 *
 * @returns -1, 0 or 1; null (不可计算) when a figure is missing, the base is not above 0 or the last one negative.
 */
export function compareTwoYearGrowth(last: Figure, base: Figure, threshold: Ratio): number | null {
  return twoYearGrowth(last, base)?.compareTo(threshold) ?? null;
}

/**
 * A ratio as a percentage with two decimals, or as many as it takes to tell it from the threshold on its own
 * side: 0.899999 against 90 % is `89.9999%`, never `90.00%`.
 */
export function formatPercent(value: Ratio, threshold?: Ratio): string {
  return show(
    {
      compareTo: (other) => compareRatios(value, other),
      scaled: (decimals) => divideRounded(value.numerator * 10n ** BigInt(decimals), value.denominator),
    },
    threshold,
  );
}

/** The yearly growth over two years as a percentage, as `formatPercent` shows a ratio; null when 不可计算. */
export function formatTwoYearGrowth(last: Figure, base: Figure, threshold?: Ratio): string | null {
  const measure = twoYearGrowth(last, base);
  return measure && show(measure, threshold);
}

function twoYearGrowth(last: Figure, base: Figure): Measure | null {
  const factor = ratio(last, base);
  if (!factor || factor.numerator < 0n) return null;
  const { numerator, denominator } = factor;
  return {
    compareTo: (threshold) => {
      const wanted = threshold.numerator + threshold.denominator;
      if (wanted < 0n) return 1;
      return compareRatios(factor, { numerator: wanted ** 2n, denominator: threshold.denominator ** 2n });
    },
    scaled: (decimals) => {
      const unit = 10n ** BigInt(decimals);
      const doubled = squareRoot((4n * numerator * unit ** 2n) / denominator);
      return (doubled + 1n) / 2n - unit;
    },
  };
}

function show(measure: Measure, threshold: Ratio | undefined): string {
  const side = threshold && measure.compareTo(threshold);
  for (let decimals = 2; ; decimals += 1) {
    const scaled = measure.scaled(decimals + 2);
    const shown: Ratio = { numerator: scaled, denominator: 10n ** BigInt(decimals + 2) };
    if (threshold === undefined || compareRatios(shown, threshold) === side)
      return percentText(scaled, decimals);
  }
}

function percentText(scaled: bigint, decimals: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`;
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
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

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}

function isWhole(figure: Figure): figure is number {
  return Number.isSafeInteger(figure);
}
