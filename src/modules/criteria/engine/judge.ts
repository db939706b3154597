import type { Purpose, RuleSet } from '../../../../config/criteria/rule-sets.js';
import { compiled } from './conditions.js';
import type { Facts } from './facts.js';
import type { Reading } from './readings.js';
import type { Judgment } from './result.js';
import { summaryOf } from './summary.js';

/**
 * Changes whenever the same rule set and facts give another result, down to the byte; `judgments.golden.json` holds it
 * to that. The engine of an older judgment stays in `engines.ts`.
 */
export const ENGINE_VERSION = '1';

/** What is asked of a rule set, beside the facts. */
export interface Question {
  readonly purpose: Purpose;
  /** 基准年度: 上年. */
  readonly baseYear: number;
  /** The date of the first submission, or today. */
  readonly referenceOn: string;
}

/** A rule set ready for one purpose and base year, for any number of enterprises. */
export interface Judge {
  readonly rules: RuleSet;
  /** Keys of every fact it may read, sorted. */
  readonly reads: readonly string[];
  /** @param memo shared by the judges of one enterprise and day, so that a measure is read once. */
  readonly judge: (facts: Facts, referenceOn: string, memo?: Map<string, Reading>) => Judgment;
}

/** Makes a rule set ready. Pure, as is everything it returns: no clock, no database, no order of facts. */
export function judgeFor(rules: RuleSet, { purpose, baseYear }: Omit<Question, 'referenceOn'>): Judge {
  const { ask, facts: reads } = compiled(rules.condition, { purpose, baseYear, basis: rules.basis });
  const summary = summaryOf(rules);
  return {
    rules,
    reads: [...new Set(reads)].sort(),
    judge: (facts, referenceOn, memo = new Map()) => {
      const condition = ask({ facts, referenceOn, memo });
      return {
        engine: ENGINE_VERSION,
        ruleSet: rules.key,
        purpose,
        baseYear,
        referenceOn,
        verdict: condition.verdict,
        ...summary(condition),
        condition,
      };
    },
  };
}

/** One judgment. */
export function judge(rules: RuleSet, facts: Facts, question: Question): Judgment {
  return judgeFor(rules, question).judge(facts, question.referenceOn);
}
