import type { FaultRule, Repeatable } from '../../../../config/policy.js';

/** The rule a fault falls under, and whether it is the one for the second year running. */
export interface AppliedRule {
  readonly rule: FaultRule;
  readonly again: boolean;
}

/**
 * What a fault leads to.
 *
 * @param before whether the same was found the year before and not dismissed.
 * @returns null where no rule is known: nothing is proposed.
 */
export function appliedRule({ once, twice }: Repeatable, before: boolean): AppliedRule | null {
  if (before && twice) return { rule: twice, again: true };
  return once && { rule: once, again: false };
}
