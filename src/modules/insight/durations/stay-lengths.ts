import { sumOf } from '../sum-of.js';

/** Stays of one length, in whole tenths of a calendar day. */
export interface StayLength {
  readonly tenths: number;
  readonly stays: number;
}

/** Calendar days with one decimal; null without a stay. */
export interface StaySummary {
  readonly stays: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
}

/**
 * Median (of an even number, the mean of the two in the middle) and 90th percentile (the shortest stay that nine of
 * ten do not exceed).
 */
export function summaryOf(lengths: readonly StayLength[]): StaySummary {
  const stays = sumOf(lengths, (length) => length.stays);
  if (stays === 0) return { stays, medianDays: null, p90Days: null };
  const sorted = [...lengths].sort((a, b) => a.tenths - b.tenths);
  const middle = (nth(sorted, Math.ceil(stays / 2)) + nth(sorted, Math.floor(stays / 2) + 1)) / 2;
  return {
    stays,
    medianDays: Math.round(middle) / 10,
    p90Days: nth(sorted, Math.ceil((9 * stays) / 10)) / 10,
  };
}

/** The length of the `place`-th stay, counted from 1. */
function nth(sorted: readonly StayLength[], place: number): number {
  let passed = 0;
  const found = sorted.find(({ stays }) => (passed += stays) >= place);
  return found?.tenths ?? 0;
}
