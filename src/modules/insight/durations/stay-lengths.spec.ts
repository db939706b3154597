import { describe, expect, it } from '@jest/globals';
import { summaryOf } from './stay-lengths.js';

/** One stay for each length in days. */
const stays = (...days: number[]) => days.map((length) => ({ tenths: Math.round(length * 10), stays: 1 }));

describe('how long stays took', () => {
  it('is null without a stay', () => {
    expect(summaryOf([])).toEqual({ stays: 0, medianDays: null, p90Days: null });
  });

  it('is the one there is', () => {
    expect(summaryOf(stays(2.5))).toEqual({ stays: 1, medianDays: 2.5, p90Days: 2.5 });
  });

  it.each([
    ['the one in the middle, in any order', stays(9, 1, 4), 4, 9],
    ['the mean of two', stays(1, 2, 5, 30), 3.5, 30],
    ['a mean between two tenths, half upwards', stays(0.1, 0.2), 0.2, 0.2],
    ['nine of ten', stays(1, 2, 3, 4, 5, 6, 7, 8, 9, 100), 5.5, 9],
    ['ten of eleven', stays(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100), 6, 10],
  ])('%s', (_, lengths, medianDays, p90Days) => {
    expect(summaryOf(lengths)).toEqual({ stays: lengths.length, medianDays, p90Days });
  });

  it('counts stays of one length, wherever they were counted', () => {
    const groups = [
      { tenths: 10, stays: 2 },
      { tenths: 40, stays: 6 },
      { tenths: 10, stays: 1 },
      { tenths: 300, stays: 1 },
    ];
    expect(summaryOf(groups)).toEqual({ stays: 10, medianDays: 4, p90Days: 4 });
  });
});
