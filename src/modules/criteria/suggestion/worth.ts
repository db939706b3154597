import type { Suggestions } from '../../../../config/policy.js';
import { factsRead, type Facts } from '../engine/facts.js';
import type { Judgment } from '../engine/result.js';
import { digestOf } from '../judgment/sealed.js';

/**
 * Whether a judgment bears out a candidate tag: met, left to people alone, or failed by a few near misses with nothing
 * else open. A missing fact never does.
 */
export function isWorthSuggesting(
  { verdict, gaps, missing }: Judgment,
  { mostNearMisses }: Pick<Suggestions, 'mostNearMisses'>,
): boolean {
  if (verdict !== 'NOT_MET') return verdict !== 'UNKNOWN';
  return missing.length === 0 && gaps.length <= mostNearMisses && gaps.every(({ near }) => near);
}

/** What a suggestion rests on: the rule set and the values it reads, whoever entered them and when. */
export function groundsDigest(ruleSetId: string, reads: readonly string[], facts: Facts): string {
  const values = Object.entries(factsRead(facts, reads)).map(([key, { value }]) => [key, value]);
  return digestOf(JSON.stringify([ruleSetId, values]));
}
