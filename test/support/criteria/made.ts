import type {
  Comparison,
  Condition,
  Flag,
  Measure,
  RuleSet,
  RuleSetHead,
  Score,
  ScoreItem,
  ScoreWay,
  Threshold,
} from '../../../config/criteria/rule-sets.js';
import { judge, type Question } from '../../../src/modules/criteria/engine/judge.js';
import type {
  ConditionResult,
  Judgment,
  Points,
  ReadingResult,
} from '../../../src/modules/criteria/engine/result.js';
import { BASE_YEAR, factsOf, TODAY, type Values } from './sheet.js';

/** What a condition of a spec need not say. */
const words = { zh: '条件', clause: '第一条' };

export const revenue: Measure = { of: 'figure', metric: 'revenue' };
export const rdShare: Measure = { of: 'ratio', part: 'rdExpense', whole: 'revenue' };

export function threshold(
  id: string,
  measure: Measure,
  limit: Comparison,
  more: Partial<Threshold> = {},
): Threshold {
  return { ...words, ...more, id, kind: 'threshold', measure, limit };
}

/** Revenue of the base year, so many 万元 or more. */
export const earns = (id: string, amount: number, more: Partial<Threshold> = {}): Threshold =>
  threshold(id, revenue, { atLeast: `${amount} 万元` }, more);

export const flag = (id: string, attribute: string, more: Partial<Flag> = {}): Flag => ({
  ...words,
  is: true,
  ...more,
  id,
  kind: 'flag',
  attribute,
});

export const people = (id: string): Condition => ({ ...words, id, kind: 'people' });
export const all = (id: string, ...of: Condition[]): Condition => ({ ...words, id, kind: 'all', of });
export const any = (id: string, ...of: Condition[]): Condition => ({ ...words, id, kind: 'any', of });
export const anyOf = (id: string, least: number, ...of: Condition[]): Condition => ({
  ...words,
  id,
  kind: 'any',
  least,
  of,
});
export const waivable = (id: string, condition: Condition, ...waivedBy: Condition[]): Condition => ({
  ...words,
  id,
  kind: 'waivable',
  condition,
  waivedBy,
});

export function byRange(
  id: string,
  measure: Measure,
  rows: Extract<Condition, { kind: 'byRange' }>['rows'],
): Condition {
  return { ...words, id, kind: 'byRange', measure, rows };
}

/** A condition of a kind whose fields are few. */
export function plain<K extends Condition['kind']>(
  kind: K,
  id: string,
  fields: Omit<Extract<Condition, { kind: K }>, 'kind' | 'id' | 'zh' | 'clause'>,
): Condition {
  return { ...words, ...fields, id, kind } as unknown as Condition;
}

export function item(id: string, most: number, take: 'BEST' | 'SUM', ...ways: ScoreWay[]): ScoreItem {
  return { ...words, id, most, take, ways };
}

export const when = (condition: Condition, points: number): ScoreWay => ({
  by: 'condition',
  when: condition,
  points,
});

/** A score of one group without limits of its own. */
export function score(id: string, least: number, ...items: ScoreItem[]): Score {
  const most = items.reduce((sum, one) => sum + one.most, 0);
  return { ...words, id, kind: 'score', least, groups: [{ id: `${id}.group`, zh: '一组', most, items }] };
}

export const scoreOf = (id: string, least: number, groups: Score['groups']): Score => ({
  ...words,
  id,
  kind: 'score',
  least,
  groups,
});

export function ruleSet(condition: Condition, head: Partial<RuleSetHead> = {}): RuleSet {
  return {
    key: 'SPEC-2026',
    title: '标准',
    subject: { kind: 'TITLE', code: 'SPECIALISED' },
    documentNumber: null,
    issuer: '省工业和信息化厅',
    region: 'CN',
    confidence: 'DEFAULT',
    source: '[D]',
    validity: [
      { purpose: 'RECOGNITION', from: '2026-01-01', to: null },
      { purpose: 'REVIEW', from: '2026-01-01', to: null },
    ],
    basis: 'SOLO',
    nearMiss: '10%',
    ...head,
    condition,
  };
}

export interface Asking extends Partial<Question> {
  readonly head?: Partial<RuleSetHead>;
}

/** The judgment of a single condition on a fact sheet. */
export function asked(
  condition: Condition,
  values: Values,
  { head = {}, ...question }: Asking = {},
): Judgment {
  const rules = ruleSet(condition, head);
  return judge(rules, factsOf(values, rules.basis), {
    purpose: 'RECOGNITION',
    baseYear: BASE_YEAR,
    referenceOn: TODAY,
    ...question,
  });
}

/** The first value that was read for a threshold. */
export function reading(condition: Condition, values: Values, asking: Asking = {}): ReadingResult {
  const [first] = readings(asked(condition, values, asking).condition);
  if (!first) throw new Error('nothing was read');
  return first;
}

export function readings(result: ConditionResult): readonly ReadingResult[] {
  return result.readings ?? [];
}

/** Points as text: `8`, or `0–10` while they are open. */
export function spanOf({ least, most }: Points): string {
  return least === most ? String(least) : `${least}–${most}`;
}
