import { texts } from '#texts/rule-sets';
import type { RuleSet } from '../../api/rule-sets.js';

/** From when to when a rule set applies for a purpose, in words. */
export function periodOf(
  { validity }: Pick<RuleSet, 'validity'>,
  purpose: RuleSet['validity'][number]['purpose'],
): string {
  const periods = validity.filter((period) => period.purpose === purpose);
  return periods.length === 0 ? texts.none : periods.map(({ from, to }) => texts.period(from, to)).join('；');
}
