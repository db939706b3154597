import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import { everyCondition } from '../../../../config/criteria/rule-walk.js';
import type { Facts } from '../engine/facts.js';
import type { ConditionResult, Judgment, Verdict } from '../engine/result.js';
import { factWords } from '../explain/fact-words.js';
import type { ConditionDifferenceView, FactDifferenceView } from './case-judgment.dto.js';

/** The facts a rule set reads whose values differ. */
export function factDifferences(before: Facts, after: Facts, reads: readonly string[]): FactDifferenceView[] {
  return reads.flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (JSON.stringify(old?.value) === JSON.stringify(now?.value)) return [];
    const { zh, display } = factWords(key);
    return [
      {
        key,
        zh,
        beforeZh: old ? display(old.value) : null,
        afterZh: now ? display(now.value) : null,
        source: now?.source ?? null,
        enteredOn: now?.enteredOn ?? null,
      },
    ];
  });
}

/** The conditions answered in both judgments whose answers differ. */
export function conditionDifferences(
  { condition }: RuleSet,
  before: Judgment,
  after: Judgment,
): ConditionDifferenceView[] {
  const [old, now] = [verdictsOf(before.condition), verdictsOf(after.condition)];
  return everyCondition(condition).flatMap(({ condition: { id, zh } }) => {
    const [was, is] = [old.get(id), now.get(id)];
    return was !== undefined && is !== undefined && was !== is ? [{ id, zh, before: was, after: is }] : [];
  });
}

function verdictsOf(result: ConditionResult): Map<string, Verdict> {
  const verdicts = new Map([[result.id, result.verdict]]);
  for (const part of result.parts ?? [])
    for (const [id, verdict] of verdictsOf(part)) verdicts.set(id, verdict);
  return verdicts;
}
