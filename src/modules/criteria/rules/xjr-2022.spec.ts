import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itBars,
  itCountsYears,
  itIsForSmallAndMedium,
  itKeepsThresholds,
  itLooksBackThreeYears,
  itMisses,
  itTakesAnyPath,
} from '../../../../test/support/criteria/scenarios.js';
import {
  held,
  keyOf,
  NEVER,
  percent,
  VALID,
  type Values,
  wan,
} from '../../../../test/support/criteria/sheet.js';
import { NO_DATE } from '../engine/facts.js';

const book = ruleBook('XJR-2022', {
  sizeClass: 'MEDIUM',
  violationInThreeYears: false,
  dishonestListed: false,
  CHAMPION_NATION: NEVER,
  similarAffiliate: false,
  sinceOn: '2018-03-01',
  revenue: wan(20_000),
  'revenue-1': wan(18_000),
  mainBusinessRevenue: wan(19_000),
  'mainBusinessRevenue-1': wan(17_000),
  'mainBusinessRevenue-2': wan(15_000),
  coreProcessOnSystem: true,
  managementCertified: true,
  productCertifiedAbroad: false,
  totalLiabilities: wan(5_000),
  totalAssets: wan(10_000),
  domesticShare: percent(12),
  ownBrand: true,
  rdExpense: wan(1_000),
  'rdExpense-1': wan(900),
  equityFinancing: 0,
  'equityFinancing-1': 0,
  rdStaff: 100,
  employees: 400,
  instituteLevel: 'OWN',
  classOneCount: 3,
  nationalAwardOn: NO_DATE,
  makerChinaTop50On: NO_DATE,
  fieldShortcoming: true,
  fieldSixBases: true,
  fieldTenAreas: false,
  fieldNetwork: false,
});
const review = { purpose: 'REVIEW', referenceOn: '2026-06-15' } as const;

describe('专精特新“小巨人” XJR-2022, rule book §2.3', () => {
  it('is met by the sheet of this spec, for recognition and for review', () => {
    expect(book.judged()).toMatchObject({ verdict: 'MET', gaps: [], missing: [], people: [] });
    expect(book.verdict({}, review)).toBe('MET');
  });

  itIsForSmallAndMedium(book);
  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'PEOPLE'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
    ['bar.champion', { CHAMPION_NATION: VALID }, 'NOT_MET'],
    ['bar.affiliate', { similarAffiliate: true }, 'PEOPLE'],
    ['refinement.digital', { coreProcessOnSystem: false }, 'NOT_MET'],
    ['distinction.brand', { ownBrand: false }, 'NOT_MET'],
    ['chain', { fieldShortcoming: false }, 'PEOPLE'],
    ['innovation.general', { instituteLevel: 'NONE' }, 'NOT_MET'],
  ]);
  itMisses(book, {
    sizeClass: ['base.size'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    CHAMPION_NATION: ['bar.champion'],
    similarAffiliate: ['bar.affiliate'],
    sinceOn: ['focus.years', 'focus'],
    revenue: ['focus.mainShare', 'rd', 'innovation.general', 'innovation'],
    'revenue-1': ['rd.high', 'rd', 'innovation'],
    mainBusinessRevenue: ['focus.mainShare', 'focus.growth'],
    'mainBusinessRevenue-1': ['focus.growth'],
    'mainBusinessRevenue-2': ['focus.growth'],
    coreProcessOnSystem: ['refinement.digital'],
    managementCertified: ['refinement.certified'],
    totalLiabilities: ['refinement.debt'],
    totalAssets: ['refinement.debt'],
    domesticShare: ['distinction.share'],
    ownBrand: ['distinction.brand'],
    rdExpense: ['rd.high'],
    'rdExpense-1': ['rd.high'],
    instituteLevel: ['innovation.institute'],
    classOneCount: ['innovation.property'],
    fieldShortcoming: ['chain'],
    fieldSixBases: ['goods'],
  });

  it.each([
    ['ended yesterday', held('2023-06-15', '2026-06-14'), 'MET'],
    ['ends today', held('2023-06-16', '2026-06-15'), 'NOT_MET'],
    ['is not known', undefined, 'UNKNOWN'],
  ] as const)('is barred by a 单项冠军 title that is valid: one that %s', (_, CHAMPION_NATION, verdict) => {
    expect([book.of('bar.champion', { CHAMPION_NATION }), book.verdict({ CHAMPION_NATION })]).toEqual([
      verdict,
      verdict,
    ]);
  });
});

describe('a review', () => {
  it('does not ask for growth, nor whether the enterprise became a champion', () => {
    const changes: Values = { 'mainBusinessRevenue-1': wan(19_000), 'mainBusinessRevenue-2': wan(19_000) };
    expect([book.verdict(changes), book.verdict(changes, review)]).toEqual(['NOT_MET', 'MET']);
    expect(book.of('focus.growth', {}, review)).toBeUndefined();
    expect(book.verdict({ CHAMPION_NATION: VALID }, review)).toBe('MET');
    expect(book.verdict({ 'mainBusinessRevenue-2': undefined, CHAMPION_NATION: undefined }, review)).toBe(
      'MET',
    );
  });
});

describe('专、精、特', () => {
  itCountsYears(book, 'focus.years', [
    ['2022-12-31', 'MET', null],
    ['2023-01-01', 'NOT_MET', '2027-01-01'],
  ]);
  itKeepsThresholds(book, [
    {
      id: 'focus.mainShare',
      fact: 'mainBusinessRevenue',
      edge: wan(14_000),
      passes: 'UP',
      given: grown(10_000, 10_000),
    },
    {
      id: 'focus.growth',
      fact: 'mainBusinessRevenue',
      edge: wan(16_500),
      passes: 'UP',
      given: grown(15_000, 15_000),
    },
    {
      id: 'focus.growth',
      fact: 'mainBusinessRevenue',
      edge: wan(16_536),
      passes: 'UP',
      given: grown(15_000, 15_600, 20_000),
    },
    { id: 'refinement.debt', fact: 'totalLiabilities', edge: wan(7_000), passes: 'DOWN' },
    { id: 'distinction.share', fact: 'domesticShare', edge: percent(10), passes: 'UP' },
  ]);
  itTakesAnyPath(
    book,
    'refinement.certified',
    { managementCertified: false },
    { 管理体系认证: { managementCertified: true }, 发达国家产品认证: { productCertifiedAbroad: true } },
  );

  it('with growth from nothing is for people', () => {
    const changes = { 'mainBusinessRevenue-2': 0 };
    expect(book.judged(changes)).toMatchObject({ verdict: 'PEOPLE', people: ['focus.growth'] });
  });
});

describe('新, general conditions by revenue', () => {
  const rd = (now: number, before: number): Values => ({ rdExpense: wan(now), 'rdExpense-1': wan(before) });
  const LOW: Values = {
    revenue: wan(5_000) - 1,
    equityFinancing: wan(5_000),
    'equityFinancing-1': wan(3_000),
    ...rd(1_600, 1_400),
    rdStaff: 200,
  };

  it.each<[words: string, changes: Values, band: string, verdict: string]>([
    ['1亿元 asks 3%', { revenue: wan(10_000), ...rd(300, 540) }, 'rd.high', 'MET'],
    ['1亿元, a fen short of 3%', { revenue: wan(10_000), rdExpense: wan(300) - 1 }, 'rd.high', 'NOT_MET'],
    ['1亿元 less a fen asks 6%', { revenue: wan(10_000) - 1, ...rd(300, 1_080) }, 'rd.middle', 'NOT_MET'],
    ['1亿元 less a fen with 6%', { revenue: wan(10_000) - 1, ...rd(600, 1_080) }, 'rd.middle', 'MET'],
    ['1亿元 less 0.01万元', { revenue: wan(10_000) - 10_000, ...rd(600, 1_080) }, 'rd.middle', 'MET'],
    ['5000万元 asks 6%', { revenue: wan(5_000), ...rd(300, 1_080) }, 'rd.middle', 'MET'],
    ['5000万元, a fen short of 6%', { revenue: wan(5_000), rdExpense: wan(300) - 1 }, 'rd.middle', 'NOT_MET'],
    [
      '5000万元 plus 0.01万元 with 6%',
      { revenue: wan(5_000) + 10_000, ...rd(301, 1_080) },
      'rd.middle',
      'MET',
    ],
    [
      '5000万元 less a fen asks 股权融资',
      { revenue: wan(5_000) - 1, ...rd(1_000, 1_080) },
      'rd.low',
      'NOT_MET',
    ],
    ['5000万元 less a fen with 股权融资', LOW, 'rd.low', 'MET'],
  ])('%s', (_, changes, band, verdict) => {
    expect([book.of(band, changes), book.of('rd', changes), book.verdict(changes)]).toEqual([
      verdict,
      verdict,
      verdict,
    ]);
  });

  itKeepsThresholds(book, [
    { id: 'rd.high', fact: 'rdExpense', edge: wan(600), passes: 'UP' },
    { id: 'rd.high', fact: 'rdExpense-1', edge: wan(540), passes: 'UP' },
    {
      id: 'rd.middle',
      fact: 'rdExpense',
      edge: wan(480),
      passes: 'UP',
      given: { revenue: wan(8_000), ...rd(0, 1_080) },
    },
    { id: 'rd.middle', fact: 'rdExpense-1', edge: wan(1_080), passes: 'UP', given: { revenue: wan(8_000) } },
    { id: 'rd.low.equity', fact: 'equityFinancing', edge: wan(5_000), passes: 'UP', given: LOW },
    { id: 'rd.low.equity', fact: 'equityFinancing-1', edge: wan(3_000), passes: 'UP', given: LOW },
    { id: 'rd.low.amount', fact: 'rdExpense', edge: wan(1_600), passes: 'UP', given: LOW },
    { id: 'rd.low.staff', fact: 'rdStaff', edge: 200, passes: 'UP', given: LOW },
    { id: 'rd.low.staff', fact: 'employees', edge: 400, passes: 'DOWN', given: LOW },
    { id: 'innovation.property', fact: 'classOneCount', edge: 2, passes: 'UP' },
  ]);

  it.each(['equityFinancing', 'equityFinancing-1', 'rdStaff', 'employees'])(
    'below 5000万元 wait for %s',
    (name) => {
      const { verdict, missing } = book.judged({ ...LOW, [name]: undefined });
      expect([verdict, missing]).toEqual(['UNKNOWN', [keyOf(name)]]);
    },
  );

  it.each([
    ['NATION', 'MET'],
    ['PROVINCE', 'MET'],
    ['CITY', 'MET'],
    ['OWN', 'MET'],
    ['NONE', 'NOT_MET'],
  ])('研发机构 %s is %s', (instituteLevel, verdict) => {
    expect([book.of('innovation.institute', { instituteLevel }), book.verdict({ instituteLevel })]).toEqual([
      verdict,
      verdict,
    ]);
  });
});

describe('新, or 直通', () => {
  const failing: Values = { classOneCount: 1 };
  itTakesAnyPath(book, 'innovation', failing, {
    一般性条件: { classOneCount: 2 },
    '国家级科技奖励，排名第三': { nationalAwardOn: '2023-06-15', nationalAwardRank: 3 },
    '“创客中国”全国50强': { makerChinaTop50On: '2023-06-15' },
  });
  itKeepsThresholds(book, [
    {
      id: 'innovation.award.rank',
      fact: 'nationalAwardRank',
      edge: 3,
      passes: 'DOWN',
      given: { ...failing, nationalAwardOn: '2025-01-10' },
    },
  ]);
  itLooksBackThreeYears(book, 'innovation.award.within', 'nationalAwardOn');
  itLooksBackThreeYears(book, 'innovation.makerChina', 'makerChinaTop50On');
});

describe('品', () => {
  itTakesAnyPath(
    book,
    'goods',
    { fieldSixBases: false },
    {
      工业六基: { fieldSixBases: true },
      制造强国十大重点产业领域: { fieldTenAreas: true },
      网络强国领域: { fieldNetwork: true },
    },
  );
});

function grown(before: number, last: number, revenue = 20_000): Values {
  return {
    'mainBusinessRevenue-2': wan(before),
    'mainBusinessRevenue-1': wan(last),
    revenue: wan(revenue),
  };
}
