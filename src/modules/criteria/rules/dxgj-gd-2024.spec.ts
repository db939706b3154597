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

const book = ruleBook('DXGJ-GD-2024', {
  independentLegalPerson: true,
  violationInThreeYears: false,
  dishonestListed: false,
  sinceOn: '2015-05-01',
  newProduct: false,
  domesticRank: 2,
  globalRank: 9,
  rdExpense: wan(2_000),
  instituteLevel: 'OWN',
  inventionPatents: 3,
  standardsLed: 0,
  standardsJoined: 2,
  mainBusinessRevenue: wan(42_000),
  'mainBusinessRevenue-1': wan(41_000),
  'mainBusinessRevenue-2': wan(40_000),
  LITTLE_GIANT: NEVER,
});

describe('广东省制造业单项冠军 DXGJ-GD-2024, rule book §3.2', () => {
  it('is left to people for the business and the quality, and for nothing else', () => {
    expect(book.judged()).toMatchObject({
      verdict: 'PEOPLE',
      people: ['base.business', 'quality.level'],
      gaps: [],
      missing: [],
    });
    expect(book.verdict({}, { purpose: 'REVIEW' })).toBe('PEOPLE');
  });

  itBars(book, [
    ['base.legalPerson', { independentLegalPerson: false }, 'NOT_MET'],
    ['base.violation', { violationInThreeYears: true }, 'PEOPLE'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
    ['innovation.institute', { instituteLevel: 'NONE' }, 'NOT_MET'],
    ['innovation.standard', { standardsJoined: 0 }, 'NOT_MET'],
  ]);
  itMisses(book, {
    independentLegalPerson: ['base.legalPerson'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    sinceOn: ['market.years'],
    domesticRank: ['market.domesticRank', 'market.rank'],
    instituteLevel: ['innovation.institute'],
    inventionPatents: ['innovation.patents'],
    standardsJoined: ['innovation.standard'],
    mainBusinessRevenue: ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-1': ['scale.mainRevenue', 'scale'],
    'mainBusinessRevenue-2': ['scale.mainRevenue', 'scale'],
  });
});

describe('从事相关细分领域5年以上，新产品3年以上', () => {
  itCountsYears(book, 'market.years', [
    ['2021-06-15', 'MET', null],
    ['2021-06-16', 'NOT_MET', '2026-06-16'],
    ['2024-02-29', 'NOT_MET', '2029-02-28'],
  ]);
  itCountsYears(
    book,
    'market.years',
    [
      ['2023-06-15', 'MET', null],
      ['2023-06-16', 'NOT_MET', '2026-06-16'],
    ],
    { newProduct: true },
  );
});

describe('全国前三或者全球前五', () => {
  const failing = { domesticRank: 4 };
  itTakesAnyPath(book, 'market.rank', failing, {
    全国第三: { domesticRank: 3 },
    全球第五: { globalRank: 5 },
  });
  itKeepsThresholds(book, [
    { id: 'market.domesticRank', fact: 'domesticRank', edge: 3, passes: 'DOWN' },
    { id: 'market.globalRank', fact: 'globalRank', edge: 5, passes: 'DOWN', given: failing },
  ]);

  it('stays open while one rank is not known', () => {
    const { verdict, missing } = book.judged({ ...failing, globalRank: undefined });
    expect([verdict, missing]).toEqual(['UNKNOWN', [keyOf('globalRank')]]);
  });
});

describe('研发经费占主营业务收入3%以上，或者行业领先', () => {
  const wide = { mainBusinessRevenue: wan(50_000) };

  it.each<[words: string, changes: Values, share: string]>([
    ['3% exactly', { rdExpense: wan(1_500) }, 'MET'],
    ['a fen short', { rdExpense: wan(1_500) - 1 }, 'NOT_MET'],
    ['0.01 万元 short', { rdExpense: wan(1_500) - 10_000 }, 'NOT_MET'],
    ['a fen more', { rdExpense: wan(1_500) + 1 }, 'MET'],
    ['0.01 万元 more', { rdExpense: wan(1_500) + 10_000 }, 'MET'],
    ['not known', { rdExpense: undefined }, 'UNKNOWN'],
  ])('%s: by the share %s, and by people otherwise', (_, changes, share) => {
    const given = { ...wide, ...changes };
    expect([book.of('rd.share', given), book.of('rd', given), book.verdict(given)]).toEqual([
      share,
      share === 'MET' ? 'MET' : 'PEOPLE',
      'PEOPLE',
    ]);
    expect(book.judged(given).people).toEqual(
      share === 'MET' ? ['base.business', 'quality.level'] : ['base.business', 'rd.lead', 'quality.level'],
    );
  });

  it('is of the main business revenue, not of all revenue', () => {
    expect(book.of('rd.share', { ...wide, rdExpense: wan(1_500), revenue: wan(90_000) })).toBe('MET');
  });
});

describe('专利、标准、规模', () => {
  const tenth: Values = {
    mainBusinessRevenue: wan(10_000),
    'mainBusinessRevenue-1': wan(10_000),
    'mainBusinessRevenue-2': wan(10_000),
  };
  itKeepsThresholds(book, [
    { id: 'innovation.patents', fact: 'inventionPatents', edge: 2, passes: 'UP' },
    { id: 'innovation.standard.joined', fact: 'standardsJoined', edge: 1, passes: 'UP' },
    {
      id: 'innovation.standard.led',
      fact: 'standardsLed',
      edge: 1,
      passes: 'UP',
      given: { standardsJoined: 0 },
    },
    { id: 'scale.mainRevenue', fact: 'mainBusinessRevenue', edge: wan(39_000), passes: 'UP' },
    {
      id: 'scale.littleGiant.mainRevenue',
      fact: 'mainBusinessRevenue-1',
      edge: wan(10_000),
      passes: 'UP',
      given: { ...tenth, LITTLE_GIANT: VALID },
    },
  ]);
  itTakesAnyPath(
    book,
    'innovation.standard',
    { standardsJoined: 0 },
    {
      主导: { standardsLed: 1 },
      参与: { standardsJoined: 1 },
    },
  );
  itTakesAnyPath(book, 'scale', tenth, {
    '4亿元': { 'mainBusinessRevenue-1': wan(100_000) },
    '“小巨人”，1亿元': { LITTLE_GIANT: VALID },
  });
  itAsksForTitle(book, 'scale.littleGiant.title', 'LITTLE_GIANT');

  it('is not eased for 专精特新 alone', () => {
    expect(book.verdict({ ...tenth, SPECIALISED: VALID })).toBe('NOT_MET');
  });
});
