import { loadRuleSets, type RuleSet } from '../../../config/criteria/rule-sets.js';
import { type Judge, judgeFor, type Question } from '../../../src/modules/criteria/engine/judge.js';
import type { ConditionResult, Judgment, Verdict } from '../../../src/modules/criteria/engine/result.js';
import { spanOf } from './made.js';
import { BASE_YEAR, factsOf, TODAY, type Values } from './sheet.js';

/** A rule file and a fact sheet that meets it, to be asked what a change of the sheet makes of it. */
export interface RuleBook {
  readonly rules: RuleSet;
  readonly sheet: Values;
  readonly judged: (changes?: Values, question?: Partial<Question>) => Judgment;
  readonly verdict: (changes?: Values, question?: Partial<Question>) => Verdict;
  /** The answer to one condition; undefined where it is not asked. */
  readonly of: (id: string, changes?: Values, question?: Partial<Question>) => Verdict | undefined;
  /** The points of a group or an item of a score, `8` or `0–10` while they are open. */
  readonly points: (id: string, changes?: Values) => string;
}

export function ruleBook(key: string, sheet: Values): RuleBook {
  const rules = loadRuleSets().find(key);
  if (!rules) throw new Error(`no rule set ${key}`);
  const ready = new Map<string, Judge>();
  const judged = (changes: Values = {}, question: Partial<Question> = {}) => {
    const { purpose = 'RECOGNITION', baseYear = BASE_YEAR, referenceOn = TODAY } = question;
    const key = `${purpose} ${baseYear}`;
    const judge = ready.get(key) ?? judgeFor(rules, { purpose, baseYear });
    ready.set(key, judge);
    return judge.judge(factsOf({ ...sheet, ...changes }), referenceOn);
  };
  return {
    rules,
    sheet,
    judged,
    verdict: (changes, question) => judged(changes, question).verdict,
    of: (id, changes, question) => answerTo(judged(changes, question).condition, id)?.verdict,
    points: (id, changes) => {
      const found = everyAnswer(judged(changes).condition)
        .flatMap(({ score }) => score?.groups ?? [])
        .flatMap((group) => [group, ...group.items])
        .find((points) => points.id === id);
      return found ? spanOf(found) : 'none';
    },
  };
}

/** Every answer in a judgment, from the outside in, those inside a score as well. */
export function everyAnswer(result: ConditionResult): ConditionResult[] {
  const inScore = (result.score?.groups ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ ways }) => ways)
    .flatMap(({ condition }) => condition ?? []);
  return [result, ...[...(result.parts ?? []), ...inScore].flatMap(everyAnswer)];
}

export function answerTo(result: ConditionResult, id: string): ConditionResult | undefined {
  return everyAnswer(result).find((answer) => answer.id === id);
}
