import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../../config/policy.js';
import { appliedRule } from './fault-rule.js';

const { assessment, missedUpdate } = loadPolicy().review;

const consequences = (row: Parameters<typeof appliedRule>[0]) =>
  [false, true].map((before) => {
    const applied = appliedRule(row, before);
    return applied && [applied.rule.consequence, applied.again];
  });

describe('what a fault leads to, once and the second year running', () => {
  it.each([
    ['MEMBERSHIP', ['WATCH', false], ['NO_REEXAMINATION', true]],
    ['CHAMPION_PROVINCE', ['WATCH', false], ['NO_REEXAMINATION', true]],
    ['CHAMPION_NATION', ['NO_REEXAMINATION', false], ['NO_REEXAMINATION', false]],
    ['SPECIALISED', null, null],
    ['LITTLE_GIANT', null, null],
  ])('a missed update of %s', (name, once, twice) => {
    const row = missedUpdate.rows.find(({ subject, title }) => (title ?? subject) === name);
    expect(row && consequences(row)).toEqual([once, twice]);
  });

  it('the lowest grade', () => {
    expect(consequences(assessment.unqualified)).toEqual([
      ['WATCH', false],
      ['EXIT', true],
    ]);
    expect(assessment.unqualified.once?.rectifyMonths).toBe(6);
  });
});
