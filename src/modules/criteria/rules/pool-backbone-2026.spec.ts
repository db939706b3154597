import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import { wan } from '../../../../test/support/criteria/sheet.js';
import { judgeFor } from '../engine/judge.js';

const book = ruleBook('POOL-BACKBONE-2026', {});

describe('骨干方向 POOL-BACKBONE-2026, our own template', () => {
  it.each(['RECOGNITION', 'REVIEW'] as const)('is left to people in all of it, for %s', (purpose) => {
    expect(book.judged({}, { purpose })).toMatchObject({
      verdict: 'PEOPLE',
      people: ['chain.role', 'growth.prospect', 'base.credit'],
      gaps: [],
      missing: [],
    });
  });

  it('reads no fact, so none changes it', () => {
    expect(judgeFor(book.rules, { purpose: 'RECOGNITION', baseYear: 2025 }).reads).toEqual([]);
    expect(book.judged({ revenue: wan(1), violationInThreeYears: true })).toEqual(book.judged());
  });

  it('says that it has no legal source', () => {
    expect(book.rules).toMatchObject({ subject: { kind: 'TRACK', code: 'BACKBONE' }, confidence: 'DEFAULT' });
  });
});
