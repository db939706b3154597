import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import {
  itAsksForValidity,
  itBars,
  itEarns,
  itGivesPoints,
  itIsForSmallAndMedium,
  itKeepsThresholds,
  itLooksBackThreeYears,
  itMisses,
  itTakesAnyPath,
} from '../../../../test/support/criteria/scenarios.js';
import { keyOf, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import { NO_DATE } from '../engine/facts.js';

/** No direct pass; by points 15 + 15 + 10 + 5 + 5 + 15 = 65. */
const book = ruleBook('CX-2022', {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  nationalAwardOn: NO_DATE,
  provincialAwardOn: NO_DATE,
  highTechValidTo: NO_DATE,
  innovationDemoValidTo: NO_DATE,
  ipModelValidTo: NO_DATE,
  instituteLevel: 'OWN',
  equityFinancing: 0,
  'equityFinancing-1': 0,
  'equityFinancing-2': 0,
  classOneHighValue: 0,
  classOneOwn: 1,
  classOneCount: 1,
  classTwoCount: 3,
  rdExpense: wan(400),
  revenue: wan(10_000),
  mainBusinessRevenue: wan(6_500),
  'mainBusinessRevenue-1': wan(6_000),
  totalLiabilities: wan(6_000),
  totalAssets: wan(10_000),
  strategicField: false,
});
/** Nothing earns a point but the field of the product, which always earns 5. */
const POINTLESS: Values = {
  classOneOwn: 0,
  classOneCount: 0,
  classTwoCount: 0,
  rdExpense: 0,
  mainBusinessRevenue: 0,
  totalLiabilities: wan(9_000),
};

describe('创新型中小企业 CX-2022, rule book §2.1', () => {
  it('is met by the sheet of this spec with 65 points', () => {
    expect(book.judged()).toMatchObject({
      verdict: 'MET',
      total: { least: 65, most: 65 },
      gaps: [],
      people: [],
    });
  });

  it('is the same for a review', () => {
    expect(book.verdict({}, { purpose: 'REVIEW' })).toBe('MET');
  });

  itIsForSmallAndMedium(book);
  itBars(book, [
    ['base.violation', { violationInThreeYears: true }, 'PEOPLE'],
    ['base.credit', { dishonestListed: true }, 'PEOPLE'],
  ]);
  itMisses(book, {
    sizeClass: ['base.size'],
    violationInThreeYears: ['base.violation'],
    dishonestListed: ['base.credit'],
    rdExpense: ['score', 'entry'],
    revenue: ['score', 'entry'],
    mainBusinessRevenue: ['score', 'entry'],
    'mainBusinessRevenue-1': ['score', 'entry'],
    totalLiabilities: ['score', 'entry'],
    totalAssets: ['score', 'entry'],
  });
});

describe('直通, any one without a point', () => {
  itTakesAnyPath(book, 'entry', POINTLESS, {
    近三年国家级科技奖励: { nationalAwardOn: '2023-06-15' },
    近三年省级科技奖励: { provincialAwardOn: '2023-06-15' },
    高新技术企业: { highTechValidTo: '2026-06-15' },
    国家级技术创新示范企业: { innovationDemoValidTo: '2026-06-15' },
    知识产权优势或示范企业: { ipModelValidTo: '2026-06-15' },
    国家级研发机构: { instituteLevel: 'NATION' },
    省部级研发机构: { instituteLevel: 'PROVINCE' },
    '股权融资500万元, all in the last year': { equityFinancing: wan(500) },
    '股权融资500万元, over three years': {
      equityFinancing: wan(100),
      'equityFinancing-1': wan(100),
      'equityFinancing-2': wan(300),
    },
  });
  itKeepsThresholds(book, [
    ...['equityFinancing', 'equityFinancing-1', 'equityFinancing-2'].map((fact) => ({
      id: 'direct.equity',
      fact,
      edge: wan(500),
      passes: 'UP' as const,
      given: POINTLESS,
    })),
  ]);
  it('does not count equity of four years ago', () => {
    expect(book.verdict({ ...POINTLESS, 'equityFinancing-3': wan(9_000) })).toBe('NOT_MET');
  });
  itLooksBackThreeYears(book, 'direct.award.nation', 'nationalAwardOn');
  itLooksBackThreeYears(book, 'direct.award.province', 'provincialAwardOn');
  itAsksForValidity(book, 'direct.honour.highTech', 'highTechValidTo');
  itAsksForValidity(book, 'direct.honour.innovation', 'innovationDemoValidTo');
  itAsksForValidity(book, 'direct.honour.property', 'ipModelValidTo');

  it.each([
    ['CITY', 'NOT_MET'],
    ['OWN', 'NOT_MET'],
    ['NONE', 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ])('研发机构 %s is %s', (instituteLevel, verdict) => {
    expect(book.of('direct.institute', { instituteLevel })).toBe(verdict);
  });

  it('stays open, without the points, while one path is not known', () => {
    const changes = { ...POINTLESS, highTechValidTo: undefined };
    expect(book.judged(changes)).toMatchObject({ verdict: 'UNKNOWN', missing: [keyOf('highTechValidTo')] });
  });
});

describe('评价得分', () => {
  const revenue = { revenue: wan(10_000) };
  const lastYear = { 'mainBusinessRevenue-1': wan(6_000) };

  itEarns(book, 'innovation.property', [
    ['Ⅰ类高价值 1', '20', { classOneHighValue: 1 }],
    ['Ⅰ类高价值 2', '20', { classOneHighValue: 2 }],
    ['自主研发Ⅰ类 1', '15', {}],
    ['Ⅰ类 1', '10', { classOneOwn: 0 }],
    ['Ⅱ类 1', '5', { classOneOwn: 0, classOneCount: 0, classTwoCount: 1 }],
    ['none', '0', { classOneOwn: 0, classOneCount: 0, classTwoCount: 0 }],
    ['高价值 not known', '15–20', { classOneHighValue: undefined }],
    ['Ⅱ类 not known beside Ⅰ类', '15', { classTwoCount: undefined }],
  ]);
  itGivesPoints(book, 'innovation.rdShare', 'rdExpense', revenue, [
    [wan(100), 0, 5, 5],
    [wan(200), 5, 10, 10],
    [wan(300), 10, 15, 15],
    [wan(500), 15, 20, 20],
  ]);
  itGivesPoints(book, 'growth.mainRevenue', 'mainBusinessRevenue', lastYear, [
    [wan(6_000), 0, 5, 5],
    [wan(6_300), 5, 10, 10],
    [wan(6_600), 10, 15, 15],
    [wan(6_900), 15, 20, 20],
  ]);
  itGivesPoints(book, 'growth.debt', 'totalLiabilities', { totalAssets: wan(10_000) }, [
    [wan(5_500), 10, 10, 5],
    [wan(7_500), 5, 5, 0],
  ]);
  itEarns(book, 'focus.field', [
    ['战略性新兴产业', '10', { strategicField: true }],
    ['其他', '5', { strategicField: false }],
    ['not known', '5–10', { strategicField: undefined }],
  ]);
  itGivesPoints(book, 'focus.mainShare', 'mainBusinessRevenue', revenue, [
    [wan(5_000), 0, 5, 5],
    [wan(5_500), 5, 10, 10],
    [wan(6_000), 10, 15, 15],
    [wan(7_000), 15, 20, 20],
  ]);

  it.each<[words: string, verdict: string, total: number, groups: number[], changes: Values]>([
    ['60 exactly', 'MET', 60, [25, 15, 20], { classOneOwn: 0 }],
    ['55', 'NOT_MET', 55, [20, 15, 20], { classOneOwn: 0, classOneCount: 0 }],
    [
      '创新能力 15 of 20',
      'NOT_MET',
      65,
      [15, 20, 30],
      {
        classOneOwn: 0,
        classOneCount: 0,
        classTwoCount: 0,
        totalLiabilities: wan(5_500),
        strategicField: true,
        mainBusinessRevenue: wan(7_000),
        'mainBusinessRevenue-1': wan(6_500),
      },
    ],
    [
      '成长性 10 of 15',
      'NOT_MET',
      75,
      [35, 10, 30],
      {
        rdExpense: wan(500),
        'mainBusinessRevenue-1': wan(7_000),
        mainBusinessRevenue: wan(7_000),
        strategicField: true,
      },
    ],
    [
      '成长性 15',
      'MET',
      80,
      [35, 15, 30],
      {
        rdExpense: wan(500),
        'mainBusinessRevenue-1': wan(7_000),
        mainBusinessRevenue: wan(7_000),
        totalLiabilities: wan(5_500),
        strategicField: true,
      },
    ],
    [
      '专业化 10 of 15',
      'NOT_MET',
      75,
      [40, 25, 10],
      {
        classOneHighValue: 1,
        rdExpense: wan(500),
        mainBusinessRevenue: wan(5_000),
        'mainBusinessRevenue-1': wan(4_500),
        totalLiabilities: wan(5_500),
      },
    ],
    [
      '专业化 15',
      'MET',
      80,
      [40, 25, 15],
      {
        classOneHighValue: 1,
        rdExpense: wan(500),
        mainBusinessRevenue: wan(5_500),
        'mainBusinessRevenue-1': wan(5_000),
        totalLiabilities: wan(5_500),
      },
    ],
  ])('%s is %s: %i points, %j', (_, verdict, total, groups, changes) => {
    const found = ['innovation', 'growth', 'focus'].map((id) => Number(book.points(id, changes)));
    expect([book.verdict(changes), book.judged(changes).total?.least, found]).toEqual([
      verdict,
      total,
      groups,
    ]);
  });

  it('with growth from nothing is for people where it decides', () => {
    const changes = { 'mainBusinessRevenue-1': 0 };
    expect(book.points('growth.mainRevenue', changes)).toBe('0–20');
    expect(book.judged(changes)).toMatchObject({ verdict: 'PEOPLE', people: ['score'] });
  });

  it('without revenue cannot be computed, and is not failed', () => {
    expect(book.verdict({ revenue: 0 })).toBe('UNKNOWN');
  });

  it.each(['rdExpense', 'totalAssets', 'mainBusinessRevenue-1', 'classOneOwn'])(
    'stays open without %s',
    (name) => {
      const { verdict, missing } = book.judged({ classOneCount: 0, classTwoCount: 0, [name]: undefined });
      expect([verdict, missing]).toEqual(['UNKNOWN', [keyOf(name)]]);
    },
  );
});
