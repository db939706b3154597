import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itBars,
  itIsForSmallAndMedium,
  itKeepsThresholds,
  itMisses,
} from '../../../../test/support/criteria/scenarios.js';
import { wan } from '../../../../test/support/criteria/sheet.js';

const book = ruleBook('POOL-LITTLEGIANT-2026', {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  revenue: wan(8_000),
});

describe('小巨人培育方向 POOL-LITTLEGIANT-2026, our own template', () => {
  it('is met by the sheet of this spec, for entry and for review', () => {
    expect([book.verdict(), book.verdict({}, { purpose: 'REVIEW' })]).toEqual(['MET', 'MET']);
    expect(book.rules).toMatchObject({
      subject: { kind: 'TRACK', code: 'LITTLE_GIANT' },
      confidence: 'DEFAULT',
    });
  });

  itIsForSmallAndMedium(book);
  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
  ]);
  itKeepsThresholds(book, [{ id: 'scale.revenue', fact: 'revenue', edge: wan(5_000), passes: 'UP' }]);
  itMisses(book, {
    sizeClass: ['base.size'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    revenue: ['scale.revenue'],
  });
});
