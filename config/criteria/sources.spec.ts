import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../policy.js';
import { readRuleSet } from './rule-files.js';
import { loadRuleSets } from './rule-sets.js';
import type { Condition } from './rule-types.js';
import { sourceKeys, sourceZh } from './sources.js';

const sources = [
  { key: 'S3', grade: 'C', zh: '广东省文件汇编' },
  { key: 'S17b', grade: 'D', zh: '转载网页' },
  { key: 'D', grade: 'DESIGN', zh: '设计默认值' },
] as const;

describe('the source of a rule', () => {
  it('is named by keys, in the order they stand', () => {
    expect(sourceKeys('rule book §2.3 [S17b]; see §5 [D][S3]')).toEqual(['S17b', 'D', 'S3']);
    expect(sourceKeys('rule book §2.3')).toEqual([]);
  });

  it('is put into words with how far it carries; our own design carries no grade', () => {
    expect(sourceZh('§1 [S3][S17b]', { sources })).toBe(
      '广东省文件汇编（引用条款的公开资料）；转载网页（转载资料）',
    );
    expect(sourceZh('[D]', { sources })).toBe('设计默认值');
  });

  it('is on record for every rule set', () => {
    for (const { source } of loadRuleSets().all) expect(sourceZh(source, loadPolicy())).not.toBe('');
  });
});

describe('a source that is not on record', () => {
  const { condition: _, ...head } = loadRuleSets().find('POOL-BACKBONE-2026') ?? fail();
  const faults = (condition: Condition) => readRuleSet({ ...head, condition }, loadPolicy()).faults;
  const words = { zh: '条件', clause: '第一条' };

  it('is named at the head of a rule set', () => {
    const content = { ...loadRuleSets().find('POOL-BACKBONE-2026'), source: '规定 [S97]' };
    expect(readRuleSet(content, loadPolicy()).faults).toEqual([{ path: 'source', reason: 'unknown S97' }]);
  });

  it('is named with its place, in a condition and in an item of a score', () => {
    const people: Condition = { ...words, id: 'one', kind: 'people', source: '[S98]' };
    const unknown = faults({
      ...words,
      id: 'all',
      kind: 'all',
      of: [
        people,
        {
          ...words,
          id: 'points',
          kind: 'score',
          least: 1,
          groups: [
            {
              id: 'group',
              zh: '类',
              most: 5,
              items: [
                {
                  ...words,
                  id: 'item',
                  most: 5,
                  take: 'BEST',
                  source: '[D][S99]',
                  ways: [{ by: 'people', upTo: 5 }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(unknown).toEqual([
      { path: 'condition.of[0].source', reason: 'unknown S98' },
      { path: 'condition.of[1].groups[0].items[0].source', reason: 'unknown S99' },
    ]);
  });
});

function fail(): never {
  throw new Error('no such rule set');
}
