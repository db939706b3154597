import { loadPolicy } from '../../policy.js';
import type { RuleFault } from '../rule-faults.js';
import { readRuleSet } from '../rule-files.js';
import type { Condition, Quantity, ScoreGroup, ScoreItem, Validity } from '../rule-types.js';

const policy = loadPolicy();
export const both: Validity[] = [
  { purpose: 'RECOGNITION', from: '2026-01-01', to: null },
  { purpose: 'REVIEW', from: '2026-01-01', to: null },
];

/** What is wrong with one condition. */
export function faults(condition: Condition, validity: readonly Validity[] = both): readonly RuleFault[] {
  return readRuleSet(
    {
      key: 'SPEC-2026',
      title: '标准',
      subject: { kind: 'TITLE', code: 'SPECIALISED' },
      documentNumber: null,
      issuer: '厅',
      region: 'CN',
      confidence: 'DEFAULT',
      source: '[D]',
      validity,
      basis: 'SOLO',
      nearMiss: '10%',
      condition,
    },
    policy,
  ).faults;
}

export const words = { zh: '条件', clause: '第一条' };
export type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;
export const earns = (
  id: string,
  limit: Of<'threshold'>['limit'],
  more: Partial<Of<'threshold'>> = {},
): Condition => ({
  ...words,
  id,
  kind: 'threshold',
  measure: { of: 'figure', metric: 'revenue' },
  limit,
  ...more,
});
export const brand = (id: string, is = true, more: Partial<Of<'flag'>> = {}): Condition => ({
  ...words,
  id,
  kind: 'flag',
  attribute: 'ownBrand',
  is,
  ...more,
});
export const all = (...of: Condition[]): Condition => ({ ...words, id: 'all', kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ ...words, id: 'any', kind: 'any', of });
export const bands = (...ranges: (readonly [from: Quantity | null, to: Quantity | null])[]): Condition =>
  score(5, [
    {
      by: 'bands',
      measure: { of: 'ratio', part: 'rdExpense', whole: 'revenue' },
      bands: ranges.map(([from, to], i) => ({
        from: from ?? undefined,
        to: to ?? undefined,
        points: i === 0 ? 5 : 0,
      })),
    },
  ]);
export const rows = (...ranges: (readonly [from: Quantity | null, to: Quantity | null])[]): Condition => ({
  ...words,
  id: 'range',
  kind: 'byRange',
  measure: { of: 'figure', metric: 'revenue' },
  rows: ranges.map(([from, to], i) => ({
    from: from ?? undefined,
    to: to ?? undefined,
    then: brand(`row${i}`),
  })),
});

export function score(
  least: number,
  ways: ScoreItem['ways'],
  more: Partial<ScoreItem> = {},
  group: Partial<ScoreGroup> = {},
): Condition {
  const item: ScoreItem = { ...words, id: 'item', most: 5, take: 'BEST', ways, ...more };
  return {
    ...words,
    id: 'score',
    kind: 'score',
    least,
    groups: [{ id: 'group', zh: '组', most: 5, items: [item], ...group }],
  };
}
