import { type Verdict, VERDICTS } from './result.js';

const RANK: Readonly<Record<Verdict, number>> = { NOT_MET: 0, UNKNOWN: 1, PEOPLE: 2, MET: 3 };

/** The place of a verdict from worst to best. */
export function rankOf(verdict: Verdict): number {
  return RANK[verdict];
}

/** The verdict of conditions that must all hold: the worst. MET where there is none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return nth(verdicts, verdicts.length) ?? 'MET';
}

/** The verdict of conditions any of which suffices: the best. NOT_MET where there is none. */
export function best(verdicts: readonly Verdict[]): Verdict {
  return nth(verdicts, 1) ?? 'NOT_MET';
}

/** The verdict of "at least `n` of these": the nth best. */
export function nth(verdicts: readonly Verdict[], n: number): Verdict | undefined {
  const ranks = verdicts.map((verdict) => RANK[verdict]).sort((a, b) => b - a);
  return VERDICTS[ranks[n - 1] ?? -1];
}
