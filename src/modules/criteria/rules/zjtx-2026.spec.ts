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
import { NEVER, VALID, wan } from '../../../../test/support/criteria/sheet.js';
import { NO_DATE } from '../engine/facts.js';

const book = ruleBook('ZJTX-2026', {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  INNOVATIVE: VALID,
  sinceOn: '2018-03-01',
  revenue: wan(10_000),
  'revenue-1': wan(9_000),
  equityFinancing: 0,
  'equityFinancing-1': 0,
  mainBusinessRevenue: wan(9_500),
  totalLiabilities: wan(5_000),
  totalAssets: wan(10_000),
  rdExpense: wan(500),
  'rdExpense-1': wan(450),
  classOneCount: 2,
  provincialAwardOn: NO_DATE,
  nationalAwardOn: NO_DATE,
  instituteLevel: 'CITY',
  developmentScore: '55',
  'developmentScore-1': '40',
});

describe('专精特新中小企业 ZJTX-2026, rule book §2.2', () => {
  it('is left to people for the position in the market, and for nothing else', () => {
    expect(book.judged()).toMatchObject({
      verdict: 'PEOPLE',
      people: ['market.position'],
      gaps: [],
      missing: [],
    });
  });

  itIsForSmallAndMedium(book);
  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'NOT_MET'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
    ['title.innovative', { INNOVATIVE: NEVER }, 'NOT_MET'],
  ]);
  itMisses(book, {
    sizeClass: ['base.size'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    INNOVATIVE: ['title.innovative'],
    sinceOn: ['market.years'],
    revenue: ['scale.revenue', 'scale', 'focus.mainShare', 'rd.share'],
    'revenue-1': ['rd.share'],
    mainBusinessRevenue: ['focus.mainShare'],
    totalLiabilities: ['finance.debt'],
    totalAssets: ['finance.debt'],
    rdExpense: ['rd.amount', 'rd.share'],
    'rdExpense-1': ['rd.amount', 'rd.share'],
    classOneCount: ['property.classOne', 'property'],
    developmentScore: ['development.score'],
  });
  itAsksForTitle(book, 'title.innovative', 'INNOVATIVE');
});

describe('截至上年末从事特定细分市场3年以上', () => {
  itCountsYears(book, 'market.years', [
    ['2022-12-31', 'MET', null],
    ['2023-01-01', 'NOT_MET', '2027-01-01'],
    ['2024-02-29', 'NOT_MET', '2028-01-01'],
    ['2024-12-31', 'NOT_MET', '2028-01-01'],
  ]);
});

describe('the numbers', () => {
  itKeepsThresholds(book, [
    { id: 'scale.revenue', fact: 'revenue', edge: wan(1_500), passes: 'UP' },
    {
      id: 'scale.equity',
      fact: 'equityFinancing',
      edge: wan(2_000),
      passes: 'UP',
      given: { revenue: wan(1_499) },
    },
    {
      id: 'scale.equity',
      fact: 'equityFinancing-1',
      edge: wan(2_000),
      passes: 'UP',
      given: { revenue: wan(1_499) },
    },
    { id: 'focus.mainShare', fact: 'mainBusinessRevenue', edge: wan(8_000), passes: 'UP' },
    { id: 'focus.mainShare', fact: 'revenue', edge: wan(11_875), passes: 'DOWN' },
    { id: 'finance.debt', fact: 'totalLiabilities', edge: wan(8_000), passes: 'DOWN' },
    { id: 'finance.debt', fact: 'totalAssets', edge: wan(6_250), passes: 'UP' },
    { id: 'rd.amount', fact: 'rdExpense', edge: wan(100), passes: 'UP', given: { revenue: wan(2_000) } },
    {
      id: 'rd.amount',
      fact: 'rdExpense-1',
      edge: wan(100),
      passes: 'UP',
      given: { 'revenue-1': wan(2_000) },
    },
    { id: 'rd.share', fact: 'rdExpense', edge: wan(300), passes: 'UP' },
    { id: 'rd.share', fact: 'rdExpense-1', edge: wan(270), passes: 'UP' },
    { id: 'property.classOne', fact: 'classOneCount', edge: 1, passes: 'UP' },
  ]);
  itTakesAnyPath(
    book,
    'scale',
    { revenue: wan(1_500) - 1 },
    {
      营业收入1500万元: { revenue: wan(1_500) },
      近两年新增股权投资2000万元: { equityFinancing: wan(500), 'equityFinancing-1': wan(1_500) },
    },
  );

  it.each([
    ['revenue of 0 leaves both shares open', { revenue: 0, equityFinancing: wan(2_000) }, 'focus.mainShare'],
    ['revenue of 0 the year before leaves the share of 研发 open', { 'revenue-1': 0 }, 'rd.share'],
    ['assets of 0 leave the debt open', { totalAssets: 0 }, 'finance.debt'],
  ])('%s: 不可计算', (_, changes, id) => {
    expect([book.of(id, changes), book.verdict(changes)]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});

describe('Ⅰ类知识产权, and what waives it', () => {
  itTakesAnyPath(
    book,
    'property',
    { classOneCount: 0 },
    {
      'Ⅰ类 1 项': { classOneCount: 1 },
      '省部级科技奖励，排名第三': { provincialAwardOn: '2023-06-15', provincialAwardRank: 3 },
      '国家级科技奖励，排名第三': { nationalAwardOn: '2023-06-15', nationalAwardRank: 3 },
      省部级研发机构: { instituteLevel: 'PROVINCE' },
      国家级研发机构: { instituteLevel: 'NATION' },
    },
  );
  itKeepsThresholds(book, [
    {
      id: 'property.provincialAward.rank',
      fact: 'provincialAwardRank',
      edge: 3,
      passes: 'DOWN',
      given: { classOneCount: 0, provincialAwardOn: '2025-01-10' },
    },
    {
      id: 'property.nationalAward.rank',
      fact: 'nationalAwardRank',
      edge: 3,
      passes: 'DOWN',
      given: { classOneCount: 0, nationalAwardOn: '2025-01-10' },
    },
  ]);
  itLooksBackThreeYears(book, 'property.provincialAward.within', 'provincialAwardOn');
  itLooksBackThreeYears(book, 'property.nationalAward.within', 'nationalAwardOn');

  it.each(['CITY', 'OWN', 'NONE'])('is not waived by an institute of level %s', (instituteLevel) => {
    expect(book.of('property', { classOneCount: 0, instituteLevel })).toBe('NOT_MET');
  });

  it('stays open while a waiver is not known', () => {
    expect(book.verdict({ classOneCount: 0, instituteLevel: undefined })).toBe('UNKNOWN');
  });
});

describe('专精特新发展评价得分', () => {
  it.each([
    ['50', 'MET'],
    ['49.99', 'NOT_MET'],
    ['50.01', 'MET'],
  ])('of the year: %s is %s', (developmentScore, verdict) => {
    expect(book.of('development.score', { developmentScore })).toBe(verdict);
    expect(book.verdict({ developmentScore })).toBe(verdict === 'MET' ? 'PEOPLE' : 'NOT_MET');
  });

  it('of the year before does not help a first recognition', () => {
    expect(book.verdict({ developmentScore: '49.99', 'developmentScore-1': '90' })).toBe('NOT_MET');
    expect(book.of('development.scoreReview')).toBeUndefined();
  });

  it.each([
    ['50', '49.99', 'MET'],
    ['49.99', '50', 'MET'],
    ['49.99', '49.99', 'NOT_MET'],
    ['49.99', undefined, 'UNKNOWN'],
    [undefined, '50', 'MET'],
    [undefined, undefined, 'UNKNOWN'],
  ])('of either of two years counts for a review: %s and %s is %s', (now, before, verdict) => {
    const changes = { developmentScore: now, 'developmentScore-1': before };
    const review = { purpose: 'REVIEW' } as const;
    expect(book.of('development.scoreReview', changes, review)).toBe(verdict);
    expect(book.of('development.score', changes, review)).toBeUndefined();
    expect(book.verdict(changes, review)).toBe(verdict === 'MET' ? 'PEOPLE' : verdict);
  });
});
