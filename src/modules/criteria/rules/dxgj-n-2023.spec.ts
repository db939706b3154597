import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itAsksForTitle,
  itBars,
  itCountsYears,
  itKeepsThresholds,
  itMisses,
  itTakesAnyPath,
} from '../../../../test/support/criteria/scenarios.js';
import { keyOf, NEVER, VALID, type Values, wan } from '../../../../test/support/criteria/sheet.js';

const book = ruleBook('DXGJ-N-2023', {
  independentLegalPerson: true,
  dishonestListed: false,
  prohibitedProduct: false,
  violationInThreeYears: false,
  sinceOn: '2010-05-01',
  newProduct: false,
  mainBusinessRevenue: wan(42_000),
  'mainBusinessRevenue-1': wan(41_000),
  'mainBusinessRevenue-2': wan(40_000),
  SPECIALISED: NEVER,
  LITTLE_GIANT: NEVER,
  globalRank: 2,
  standardsLed: 1,
  standardsJoined: 0,
});

describe('制造业单项冠军 DXGJ-N-2023, rule book §3.1', () => {
  it('is left to people for what has no number, and for nothing else', () => {
    expect(book.judged()).toMatchObject({
      verdict: 'PEOPLE',
      gaps: [],
      missing: [],
      people: [
        'market.technology',
        'market.brand',
        'innovation.institute',
        'innovation.property',
        'innovation.standard.level',
        'innovation.results',
        'management.lead',
      ],
    });
  });

  it('is the same for a review', () => {
    expect(book.verdict({}, { purpose: 'REVIEW' })).toBe('PEOPLE');
  });

  itBars(book, [
    ['base.legalPerson', { independentLegalPerson: false }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'NOT_MET'],
    ['base.product', { prohibitedProduct: true }, 'NOT_MET'],
    ['base.violation', { violationInThreeYears: true }, 'PEOPLE'],
  ]);
  itMisses(book, {
    independentLegalPerson: ['base.legalPerson'],
    dishonestListed: ['base.credit'],
    prohibitedProduct: ['base.product'],
    violationInThreeYears: ['base.violation'],
    sinceOn: ['market.years.product', 'market.years'],
    mainBusinessRevenue: ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-1': ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-2': ['scale.mainRevenue', 'scale'],
    globalRank: ['market.globalRank'],
    standardsLed: ['innovation.standard.count'],
  });
});

describe('从事相关细分领域10年以上，新产品5年以上', () => {
  itCountsYears(book, 'market.years', [
    ['2016-06-15', 'MET', null],
    ['2016-06-16', 'NOT_MET', '2026-06-16'],
    ['2016-02-29', 'MET', null],
    ['2020-02-29', 'NOT_MET', '2030-02-28'],
  ]);
  itCountsYears(
    book,
    'market.years',
    [
      ['2021-06-15', 'MET', null],
      ['2021-06-16', 'NOT_MET', '2026-06-16'],
    ],
    { newProduct: true },
  );

  it('stays open for a young product of which it is not known whether it is new', () => {
    const { verdict, missing } = book.judged({ sinceOn: '2021-06-15', newProduct: undefined });
    expect([verdict, missing]).toEqual(['UNKNOWN', [keyOf('newProduct')]]);
  });
});

describe('近三年平均主营业务收入', () => {
  const fifth: Values = {
    mainBusinessRevenue: wan(20_000),
    'mainBusinessRevenue-1': wan(20_000),
    'mainBusinessRevenue-2': wan(20_000),
  };
  const two = { 'mainBusinessRevenue-1': wan(41_000), 'mainBusinessRevenue-2': wan(37_000) };
  itKeepsThresholds(book, [
    { id: 'scale.mainRevenue', fact: 'mainBusinessRevenue', edge: wan(42_000), passes: 'UP', given: two },
    {
      id: 'scale.specialised.mainRevenue',
      fact: 'mainBusinessRevenue',
      edge: wan(20_000),
      passes: 'UP',
      given: { ...fifth, SPECIALISED: VALID },
    },
    {
      id: 'scale.specialised.mainRevenue',
      fact: 'mainBusinessRevenue-2',
      edge: wan(20_000),
      passes: 'UP',
      given: { ...fifth, LITTLE_GIANT: VALID },
    },
  ]);
  itTakesAnyPath(book, 'scale', fifth, {
    '4亿元': { mainBusinessRevenue: wan(80_000) },
    '专精特新，2亿元': { SPECIALISED: VALID },
    '“小巨人”，2亿元': { LITTLE_GIANT: VALID },
  });
  itAsksForTitle(book, 'scale.specialised.title', 'SPECIALISED');
  itAsksForTitle(book, 'scale.specialised.title', 'LITTLE_GIANT');

  it('does not take the mean of two years where the third is not known', () => {
    expect(book.verdict({ ...fifth, SPECIALISED: VALID, 'mainBusinessRevenue-2': undefined })).toBe(
      'UNKNOWN',
    );
  });
});

describe('全球前三, 标准', () => {
  itKeepsThresholds(book, [{ id: 'market.globalRank', fact: 'globalRank', edge: 3, passes: 'DOWN' }]);
  const none: Values = { standardsLed: 0, standardsJoined: 0 };

  it.each<[words: string, changes: Values, verdict: string]>([
    ['主导 1', { standardsLed: 1 }, 'MET'],
    ['参与 1', { standardsJoined: 1 }, 'MET'],
    ['none', {}, 'NOT_MET'],
    ['参与 not known', { standardsJoined: undefined }, 'UNKNOWN'],
  ])('%s', (_, changes, verdict) => {
    expect(book.of('innovation.standard.count', { ...none, ...changes })).toBe(verdict);
    expect(book.verdict({ ...none, ...changes })).toBe(verdict === 'MET' ? 'PEOPLE' : verdict);
  });
});
