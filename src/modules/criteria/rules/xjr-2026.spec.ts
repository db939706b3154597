import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itAsksForTitle,
  itBars,
  itCountsYears,
  itIsForSmallAndMedium,
  itKeepsThresholds,
  itLooksBackThreeYears,
  itMisses,
  itTakesAnyPath,
} from '../../../../test/support/criteria/scenarios.js';
import { held, keyOf, NEVER, percent, VALID, wan } from '../../../../test/support/criteria/sheet.js';
import { NO_DATE } from '../engine/facts.js';

const book = ruleBook('XJR-2026', {
  sizeClass: 'MEDIUM',
  violationInThreeYears: false,
  dishonestListed: false,
  CHAMPION_NATION: NEVER,
  similarAffiliate: false,
  SPECIALISED: VALID,
  sinceOn: '2018-03-01',
  revenue: wan(10_000),
  'revenue-1': wan(9_500),
  'revenue-2': wan(9_000),
  mainBusinessRevenue: wan(9_500),
  totalLiabilities: wan(5_000),
  totalAssets: wan(10_000),
  rdExpense: wan(700),
  'rdExpense-1': wan(600),
  classOneTopThree: 5,
  nationalAwardOn: NO_DATE,
  domesticShare: percent(12),
  globalShare: percent(4),
  domesticRank: 5,
  fieldSixBases: true,
  fieldKeyChain: false,
  developmentScore: '65',
  'developmentScore-1': '55',
});
const review = { purpose: 'REVIEW' } as const;

describe('专精特新“小巨人” XJR-2026, rule book §2.3', () => {
  it('is met by the sheet of this spec, for recognition and for review', () => {
    expect(book.judged()).toMatchObject({ verdict: 'MET', gaps: [], missing: [], people: [] });
    expect(book.verdict({}, review)).toBe('MET');
  });

  itIsForSmallAndMedium(book);
  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
    ['bar.champion', { CHAMPION_NATION: VALID }, 'NOT_MET'],
    ['bar.champion', { CHAMPION_NATION: held('2023-06-16', '2026-06-15') }, 'NOT_MET'],
    ['bar.affiliate', { similarAffiliate: true }, 'PEOPLE'],
    ['title.specialised', { SPECIALISED: NEVER }, 'NOT_MET'],
  ]);
  itMisses(book, {
    sizeClass: ['base.size'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    CHAMPION_NATION: ['bar.champion'],
    similarAffiliate: ['bar.affiliate'],
    SPECIALISED: ['title.specialised'],
    sinceOn: ['market.years'],
    revenue: ['scale.revenue', 'focus.mainShare', 'growth.compound', 'rd.share'],
    'revenue-1': ['rd.share', 'rd'],
    'revenue-2': ['growth.compound'],
    mainBusinessRevenue: ['focus.mainShare'],
    totalLiabilities: ['finance.debt'],
    totalAssets: ['finance.debt'],
    rdExpense: ['rd.sum', 'rd.share'],
    'rdExpense-1': ['rd.sum', 'rd.share'],
    classOneTopThree: ['property.classOne', 'property'],
    domesticShare: ['market.domesticShare', 'market.position'],
    fieldSixBases: ['field'],
    developmentScore: ['development.score'],
  });
  itAsksForTitle(book, 'title.specialised', 'SPECIALISED');

  it('is not barred by a 单项冠军 title that expired yesterday', () => {
    expect(book.verdict({ CHAMPION_NATION: held('2023-06-15', '2026-06-14') })).toBe('MET');
  });
});

describe('the numbers', () => {
  itCountsYears(book, 'market.years', [
    ['2022-12-31', 'MET', null],
    ['2023-01-01', 'NOT_MET', '2027-01-01'],
    ['2023-12-31', 'NOT_MET', '2027-01-01'],
    ['2024-02-29', 'NOT_MET', '2028-01-01'],
  ]);
  itKeepsThresholds(book, [
    {
      id: 'scale.revenue',
      fact: 'revenue',
      edge: wan(5_000),
      passes: 'UP',
      given: { 'revenue-2': wan(4_000) },
    },
    { id: 'focus.mainShare', fact: 'mainBusinessRevenue', edge: wan(9_000), passes: 'UP' },
    {
      id: 'growth.compound',
      fact: 'revenue',
      edge: wan(11_025),
      passes: 'UP',
      given: { 'revenue-2': wan(10_000), mainBusinessRevenue: wan(11_000) },
    },
    {
      id: 'growth.compound',
      fact: 'revenue-2',
      edge: wan(10_000),
      passes: 'DOWN',
      given: { revenue: wan(11_025), mainBusinessRevenue: wan(11_000) },
    },
    { id: 'finance.debt', fact: 'totalLiabilities', edge: wan(7_500), passes: 'DOWN' },
    { id: 'rd.sum', fact: 'rdExpense', edge: wan(600), passes: 'UP' },
    { id: 'rd.sum', fact: 'rdExpense-1', edge: wan(500), passes: 'UP' },
    { id: 'rd.share', fact: 'rdExpense', edge: wan(300), passes: 'UP', given: { 'rdExpense-1': wan(1_000) } },
    { id: 'rd.share', fact: 'rdExpense-1', edge: wan(285), passes: 'UP', given: { rdExpense: wan(1_000) } },
    { id: 'property.classOne', fact: 'classOneTopThree', edge: 4, passes: 'UP' },
  ]);

  it('of compound growth pass over the year between', () => {
    expect(book.of('growth.compound', { 'revenue-1': wan(1) })).toBe('MET');
  });

  it('with compound growth from nothing are for people', () => {
    expect(book.judged({ 'revenue-2': 0 })).toMatchObject({ verdict: 'PEOPLE', people: ['growth.compound'] });
  });

  it.each([
    ['assets', { totalAssets: 0 }, 'finance.debt'],
    ['revenue of the year before', { 'revenue-1': 0 }, 'rd.share'],
  ])('with %s of 0 cannot be computed', (_, changes, id) => {
    expect([book.of(id, changes), book.verdict(changes)]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});

describe('Ⅰ类知识产权, and what waives it', () => {
  itTakesAnyPath(
    book,
    'property',
    { classOneTopThree: 3 },
    {
      'Ⅰ类 4 项': { classOneTopThree: 4 },
      '国家级科技奖励，排名第三': { nationalAwardOn: '2023-06-15', nationalAwardRank: 3 },
    },
  );
  itKeepsThresholds(book, [
    {
      id: 'property.nationalAward.rank',
      fact: 'nationalAwardRank',
      edge: 3,
      passes: 'DOWN',
      given: { classOneTopThree: 3, nationalAwardOn: '2025-01-10' },
    },
  ]);
  itLooksBackThreeYears(book, 'property.nationalAward.within', 'nationalAwardOn');

  it('is not waived by “创客中国” 50强, nor by an award of the province', () => {
    const changes = {
      classOneTopThree: 3,
      makerChinaTop50On: '2026-01-10',
      provincialAwardOn: '2026-01-10',
      provincialAwardRank: 1,
    };
    expect(book.verdict(changes)).toBe('NOT_MET');
  });
});

describe('细分市场占有率10%以上，或者国内前三', () => {
  const failing = { domesticShare: percent(10) - 1 };
  itTakesAnyPath(book, 'market.position', failing, {
    '国内占有率10%': { domesticShare: percent(10) },
    '国际占有率10%': { globalShare: percent(10) },
    国内排名第三: { domesticRank: 3 },
  });
  itKeepsThresholds(book, [
    { id: 'market.domesticShare', fact: 'domesticShare', edge: percent(10), passes: 'UP' },
    { id: 'market.globalShare', fact: 'globalShare', edge: percent(10), passes: 'UP', given: failing },
    { id: 'market.domesticRank', fact: 'domesticRank', edge: 3, passes: 'DOWN', given: failing },
  ]);

  it('stays open while one of them is not known', () => {
    const { verdict, missing } = book.judged({ ...failing, globalShare: undefined });
    expect([verdict, missing]).toEqual(['UNKNOWN', [keyOf('globalShare')]]);
  });
});

describe('主导产品领域', () => {
  itTakesAnyPath(
    book,
    'field',
    { fieldSixBases: false },
    { 工业六基: { fieldSixBases: true }, 产业链关键环节: { fieldKeyChain: true } },
  );
});

describe('发展评价得分', () => {
  it.each([
    ['60', 'MET'],
    ['59.99', 'NOT_MET'],
    ['60.01', 'MET'],
  ])('%s is %s', (developmentScore, verdict) => {
    expect([book.of('development.score', { developmentScore }), book.verdict({ developmentScore })]).toEqual([
      verdict,
      verdict,
    ]);
  });

  it('of the year before does not help a first recognition', () => {
    expect(book.verdict({ developmentScore: '59.99', 'developmentScore-1': '90' })).toBe('NOT_MET');
  });
});

describe('a review', () => {
  it.each([
    ['60', '59.99', 'MET'],
    ['59.99', '60', 'MET'],
    ['59.99', '59.99', 'NOT_MET'],
    ['59.99', undefined, 'UNKNOWN'],
    [undefined, '60', 'MET'],
  ])('takes the score of either of two years: %s and %s is %s', (now, before, verdict) => {
    expect(book.verdict({ developmentScore: now, 'developmentScore-1': before }, review)).toBe(verdict);
  });

  it('does not ask for compound growth', () => {
    const changes = { 'revenue-2': wan(20_000) };
    expect([book.verdict(changes), book.verdict(changes, review)]).toEqual(['NOT_MET', 'MET']);
    expect(book.verdict({ 'revenue-2': undefined }, review)).toBe('MET');
    expect(book.of('growth.compound', {}, review)).toBeUndefined();
  });

  it('does not ask whether the enterprise became a champion', () => {
    expect(book.verdict({ CHAMPION_NATION: VALID }, review)).toBe('MET');
    expect(book.of('bar.champion', {}, review)).toBeUndefined();
  });

  it('asks everything else', () => {
    expect(book.verdict({ classOneTopThree: 3 }, review)).toBe('NOT_MET');
    expect(book.verdict({ SPECIALISED: NEVER }, review)).toBe('NOT_MET');
  });
});
