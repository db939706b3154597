import type { Verdict } from './result.js';

const RANK: Readonly<Record<Verdict, number>> = { NOT_MET: 0, UNKNOWN: 1, PEOPLE: 2, MET: 3 };

/** The place of a verdict from worst to best. */
export function rankOf(verdict: Verdict): number {
  return RANK[verdict];
}

/** The verdict of conditions that must all hold: the worst. MET where there is none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), 'MET');
}

/** The verdict of conditions any of which suffices: the best. NOT_MET where there is none. */
export function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'NOT_MET');
}

/** The verdict of "at least `n` of these": the nth best; NOT_MET where there are fewer. */
export function nth(verdicts: readonly Verdict[], n: number): Verdict {
  if (n === 1) return best(verdicts);
  return [...verdicts].sort((a, b) => RANK[b] - RANK[a])[n - 1] ?? 'NOT_MET';
}
