import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import { itBars, itKeepsThresholds, itMisses } from '../../../../test/support/criteria/scenarios.js';
import { wan } from '../../../../test/support/criteria/sheet.js';

const book = ruleBook('POOL-LEADING-2026', {
  violationInThreeYears: false,
  dishonestListed: false,
  revenue: wan(120_000),
});

describe('龙头方向 POOL-LEADING-2026, our own template', () => {
  it('is met by the sheet of this spec, for entry and for review, and says that it has no legal source', () => {
    expect([book.verdict(), book.verdict({}, { purpose: 'REVIEW' })]).toEqual(['MET', 'MET']);
    expect(book.rules).toMatchObject({ subject: { kind: 'TRACK', code: 'LEADING' }, confidence: 'DEFAULT' });
  });

  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
  ]);
  itKeepsThresholds(book, [{ id: 'scale.revenue', fact: 'revenue', edge: wan(100_000), passes: 'UP' }]);
  itMisses(book, {
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    revenue: ['scale.revenue'],
  });

  it('calls 9亿元 a near miss, and less than that not', () => {
    const near = (fen: number) => book.judged({ revenue: fen }).gaps.map((gap) => gap.near);
    expect([near(wan(90_000)), near(wan(90_000) - 1)]).toEqual([[true], [false]]);
  });
});
