import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itAsksForTitle,
  itBars,
  itKeepsThresholds,
  itMisses,
  itTakesAnyPath,
} from '../../../../test/support/criteria/scenarios.js';
import { NEVER, VALID, type Values, wan } from '../../../../test/support/criteria/sheet.js';

const book = ruleBook('POOL-CHAMPION-2026', {
  violationInThreeYears: false,
  dishonestListed: false,
  mainBusinessRevenue: wan(42_000),
  'mainBusinessRevenue-1': wan(41_000),
  'mainBusinessRevenue-2': wan(40_000),
  LITTLE_GIANT: NEVER,
});
const tenth: Values = {
  mainBusinessRevenue: wan(10_000),
  'mainBusinessRevenue-1': wan(10_000),
  'mainBusinessRevenue-2': wan(10_000),
};

describe('单项冠军培育方向 POOL-CHAMPION-2026, our own template', () => {
  it('is met by the sheet of this spec, for entry and for review', () => {
    expect([book.verdict(), book.verdict({}, { purpose: 'REVIEW' })]).toEqual(['MET', 'MET']);
    expect(book.rules).toMatchObject({ subject: { kind: 'TRACK', code: 'CHAMPION' }, confidence: 'DEFAULT' });
  });

  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
  ]);
  itKeepsThresholds(book, [
    { id: 'scale.mainRevenue', fact: 'mainBusinessRevenue', edge: wan(39_000), passes: 'UP' },
    { id: 'scale.mainRevenue', fact: 'mainBusinessRevenue-2', edge: wan(37_000), passes: 'UP' },
    {
      id: 'scale.littleGiant.mainRevenue',
      fact: 'mainBusinessRevenue-1',
      edge: wan(10_000),
      passes: 'UP',
      given: { ...tenth, LITTLE_GIANT: VALID },
    },
  ]);
  itTakesAnyPath(book, 'scale', tenth, {
    '4亿元': { mainBusinessRevenue: wan(100_000) },
    '“小巨人”，1亿元': { LITTLE_GIANT: VALID },
  });
  itAsksForTitle(book, 'scale.littleGiant.title', 'LITTLE_GIANT');
  itMisses(book, {
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    mainBusinessRevenue: ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-1': ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-2': ['scale.mainRevenue', 'scale'],
  });

  it('stays open below 4亿元 while the title is not known', () => {
    expect(book.verdict({ ...tenth, LITTLE_GIANT: undefined })).toBe('UNKNOWN');
  });
});
