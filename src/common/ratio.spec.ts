import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ratio } from './ratio.js';
import {
  decimal,
  exactly,
  formatNumber,
  formatPercent,
  formatTwoYearGrowth,
  growth,
  ratio,
  twoYearGrowth,
} from './ratio.js';

const compareRatios = (a: Ratio, b: Ratio) => a.compare(b);

function compareTwoYearGrowth(last: number, base: number, threshold: Ratio): number | null {
  const factor = ratio(last, base);
  const order = factor && twoYearGrowth(factor)?.compare(threshold);
  return order == null ? null : Math.sign(order);
}

function made(value: Ratio | null): Ratio {
  if (value === null) throw new Error('a ratio expected');
  return value;
}

describe('ratios (rule book §8.6)', () => {
  it('are compared exactly, before rounding', () => {
    expect(compareRatios(made(ratio(3, 100)), decimal('3%'))).toBe(0);
    expect(compareRatios(made(ratio(1, 3)), decimal('0.3333333333333333'))).toBe(1);
    expect(compareRatios(made(ratio(899_999, 1_000_000)), decimal('90%'))).toBe(-1);
    expect(compareRatios(made(ratio(9_007_199_254_740_990, 9_007_199_254_740_991)), decimal('1'))).toBe(-1);
    expect(compareRatios(made(ratio(-1, 2)), decimal('-0.5'))).toBe(0);
  });

  it.each([
    [1, 0],
    [1, -5],
    [null, 5],
    [1, undefined],
    [0.5, 1],
  ])('%p / %p cannot be computed', (a, b) => {
    expect(ratio(a, b)).toBeNull();
    expect(growth(a, b)).toBeNull();
  });

  it('growth is exact', () => {
    expect(compareRatios(made(growth(110, 100)), decimal('10%'))).toBe(0);
    expect(compareRatios(made(growth(80, 100)), decimal('-20%'))).toBe(0);
    expect(compareRatios(made(growth(109_999, 100_000)), decimal('10%'))).toBe(-1);
  });

  it.each(['', '5 %', '.5', '1e2', '0.5.1', '五%', '1/2'])('%p is no decimal', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });
});

describe('growth over two years', () => {
  it('is compared by squaring', () => {
    expect(compareTwoYearGrowth(121, 100, decimal('10%'))).toBe(0);
    expect(compareTwoYearGrowth(120_999_999, 100_000_000, decimal('10%'))).toBe(-1);
    expect(compareTwoYearGrowth(121_000_001, 100_000_000, decimal('10%'))).toBe(1);
    expect(compareTwoYearGrowth(0, 100, decimal('-100%'))).toBe(0);
    expect(compareTwoYearGrowth(0, 100, decimal('-150%'))).toBe(1);
  });

  it('cannot be computed without a base above 0', () => {
    expect(compareTwoYearGrowth(121, 0, decimal('10%'))).toBeNull();
    expect(compareTwoYearGrowth(-1, 100, decimal('10%'))).toBeNull();
    expect(formatTwoYearGrowth(null, 100)).toBeNull();
  });

  it('is shown rounded, or as far as the difference is visible', () => {
    expect(formatTwoYearGrowth(121, 100)).toBe('10.00%');
    expect(formatTwoYearGrowth(200, 100)).toBe('41.42%');
    expect(formatTwoYearGrowth(50, 100)).toBe('-29.29%');
    expect(formatTwoYearGrowth(120_999_999, 100_000_000, decimal('10%'))).toBe('9.9999995%');
  });
});

describe('numbers on the screen', () => {
  it.each([
    ['1500', '1500'],
    ['0.5', '0.5'],
    ['37.204', '37.2'],
    ['-3.256', '-3.26'],
  ])('%s is %s', (value, text) => expect(formatNumber(exactly(value))).toBe(text));

  it('show what tells them from the threshold', () => {
    expect(formatNumber(exactly('1499.999999'), exactly(1500))).toBe('1499.999999');
    expect(formatNumber(exactly(1, 3), exactly('0.33'))).toBe('0.333');
  });
});

describe('percentages on the screen', () => {
  it.each([
    [1, 3, '33.33%'],
    [2, 3, '66.67%'],
    [1, 8000, '0.01%'],
    [-1, 3, '-33.33%'],
    [5, 1, '500.00%'],
    [0, 7, '0.00%'],
    [-1, 1_000_000, '0.00%'],
  ])('%i / %i is %s', (a, b, text) => {
    expect(formatPercent(made(ratio(a, b)))).toBe(text);
  });

  it('show a failing figure with the decimals that make the difference visible', () => {
    expect(formatPercent(made(ratio(899_999, 1_000_000)), decimal('90%'))).toBe('89.9999%');
    expect(formatPercent(made(ratio(8_999_995, 10_000_000)), decimal('90%'))).toBe('89.99995%');
    expect(formatPercent(made(ratio(800_001, 1_000_000)), decimal('80%'))).toBe('80.0001%');
    expect(formatPercent(made(ratio(9, 10)), decimal('90%'))).toBe('90.00%');
    expect(formatPercent(made(ratio(1, 3)), decimal('90%'))).toBe('33.33%');
    expect(formatPercent(made(ratio(-1, 1_000_000)), decimal('0'))).toBe('-0.0001%');
  });

  it('never stand on the other side of the threshold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0 }),
        fc.integer({ min: 1 }),
        fc.integer({ min: 0, max: 100 }),
        (a, b, percent) => {
          const value = made(ratio(a, b));
          const threshold = decimal(`${percent}%`);
          return (
            compareRatios(decimal(formatPercent(value, threshold)), threshold) ===
            compareRatios(value, threshold)
          );
        },
      ),
    );
  });
});
