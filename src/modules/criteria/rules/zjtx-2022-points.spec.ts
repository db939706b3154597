import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import { itEarns, itGivesPoints } from '../../../../test/support/criteria/scenarios.js';
import { keyOf, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import { SPECIALISED_BY_POINTS } from '../../../../test/support/criteria/specialised-2022.js';

/** 深圳 takes the national table as it is; Guangdong repeats it with another least. */
describe.each(['ZJTX-2022', 'ZJTX-2022-GD', 'ZJTX-2022-SZ'])('评价得分 of %s, rule book §2.2', (key) => {
  const book = ruleBook(key, SPECIALISED_BY_POINTS);
  const revenue = { revenue: wan(10_000) };

  describe('专业化 25', () => {
    itGivesPoints(book, 'focus.mainShare', 'mainBusinessRevenue', revenue, [
      [wan(6_000), 0, 1, 1],
      [wan(7_000), 1, 3, 3],
      [wan(8_000), 3, 5, 5],
    ]);
    const flat = { 'mainBusinessRevenue-2': wan(10_000), 'mainBusinessRevenue-1': wan(10_000) };
    itGivesPoints(book, 'focus.growth', 'mainBusinessRevenue', flat, [
      [wan(10_000), 0, 2, 2],
      [wan(10_800), 2, 4, 4],
      [wan(11_200), 4, 6, 6],
      [wan(11_600), 6, 8, 8],
      [wan(12_000), 8, 10, 10],
    ]);
    itEarns(book, 'focus.growth', [
      ['up 30% and down 10%, the mean of both', '10', grown(10_000, 13_000, 11_700)],
      ['down 10% and up 10%, the mean of both', '2', grown(10_000, 9_000, 9_900)],
      ['from nothing, for people', '0–10', grown(0, 9_000, 9_900)],
    ]);
    itEarns(book, 'focus.years', [
      ['1 year', '0', { sinceOn: '2024-01-01' }],
      ['2 years', '1', { sinceOn: '2023-12-31' }],
      ['3 years', '1', { sinceOn: '2022-01-01' }],
      ['4 years', '2', { sinceOn: '2021-12-31' }],
      ['5 years', '2', { sinceOn: '2020-01-01' }],
      ['6 years', '3', { sinceOn: '2019-12-31' }],
      ['7 years', '3', { sinceOn: '2018-01-01' }],
      ['8 years', '4', { sinceOn: '2017-12-31' }],
      ['9 years', '4', { sinceOn: '2016-01-01' }],
      ['10 years', '5', { sinceOn: '2015-12-31' }],
      ['40 years', '5', { sinceOn: '1985-12-31' }],
    ]);
    const none = { fieldShortcoming: false };
    itEarns(book, 'focus.field', [
      ['补短板', '5', {}],
      ['工业六基', '3', { ...none, fieldSixBases: true }],
      ['中华老字号', '3', { ...none, oldBrand: true }],
      ['服务关键产业链龙头', '3', { ...none, servesChainLeader: true }],
      ['all of them', '5', { fieldSixBases: true, oldBrand: true, servesChainLeader: true }],
      ['否', '0', none],
      ['补短板 not known', '0–5', { fieldShortcoming: undefined }],
      ['中华老字号 not known', '0–3', { ...none, oldBrand: undefined }],
    ]);
  });

  describe('精细化 25', () => {
    itEarns(book, 'refinement.digital', [
      ['四级', '5', { digitalLevel: 'LEVEL_4' }],
      ['三级', '5', { digitalLevel: 'LEVEL_3' }],
      ['二级', '3', { digitalLevel: 'LEVEL_2' }],
      ['一级', '0', { digitalLevel: 'LEVEL_1' }],
      ['none', '0', { digitalLevel: 'NONE' }],
      ['not known', '0–5', { digitalLevel: undefined }],
    ]);
    const nothing = { managementCertified: false, ownBrand: false };
    itEarns(book, 'refinement.quality', [
      ['none', '0', nothing],
      ['质量奖', '3', { ...nothing, qualityAward: true }],
      ['ISO9001', '3', { ...nothing, managementCertified: true }],
      ['自主品牌', '3', { ...nothing, ownBrand: true }],
      ['主导标准 1', '3', { ...nothing, standardsLed: 1 }],
      ['参与标准 1', '3', { ...nothing, standardsJoined: 1 }],
      ['主导 and 参与标准, one item', '3', { ...nothing, standardsLed: 2, standardsJoined: 2 }],
      ['two items', '5', {}],
      ['four items', '5', { qualityAward: true, standardsLed: 1 }],
      ['one, another not known', '3–5', { ownBrand: undefined }],
    ]);
    itGivesPoints(book, 'refinement.profit', 'netProfit', revenue, [
      [wan(200), 0, 2, 2],
      [wan(400), 2, 4, 4],
      [wan(600), 4, 6, 6],
      [wan(800), 6, 8, 8],
      [wan(1_000), 8, 10, 10],
    ]);
    itEarns(book, 'refinement.profit', [['a loss', '0', { netProfit: -wan(500) }]]);
    itGivesPoints(book, 'refinement.debt', 'totalLiabilities', { totalAssets: wan(10_000) }, [
      [wan(5_000), 5, 5, 3],
      [wan(6_000), 3, 3, 1],
      [wan(7_000), 1, 1, 0],
    ]);
    itEarns(book, 'refinement.debt', [['no assets, not computable', '0–5', { totalAssets: 0 }]]);
  });

  describe('特色化 15', () => {
    it('is given by people', () => {
      expect(book.points('distinction')).toBe('0–15');
    });
  });

  describe('创新 35', () => {
    itEarns(book, 'innovation.property', [
      ['Ⅰ类高价值 1', '10', { classOneHighValue: 1 }],
      ['自主研发Ⅰ类 1', '8', {}],
      ['Ⅰ类 1', '6', { classOneOwn: 0 }],
      ['Ⅱ类 1', '2', { classOneOwn: 0, classOneCount: 0, classTwoCount: 1 }],
      ['none', '0', { classOneOwn: 0, classOneCount: 0, classTwoCount: 0 }],
      ['高价值 not known', '8–10', { classOneHighValue: undefined }],
    ]);
    itGivesPoints(book, 'innovation.rd', 'rdExpense', { revenue: wan(100_000) }, [
      [wan(100), 0, 2, 2],
      [wan(200), 2, 4, 4],
      [wan(300), 4, 6, 6],
      [wan(400), 6, 8, 8],
      [wan(500), 8, 10, 10],
    ]);
    itGivesPoints(book, 'innovation.rd', 'rdExpense', { revenue: wan(500) }, [
      [wan(15), 0, 2, 2],
      [wan(20), 2, 4, 4],
      [wan(30), 4, 6, 6],
      [wan(40), 6, 8, 8],
      [wan(50), 8, 10, 10],
    ]);
    itGivesPoints(book, 'innovation.staff', 'rdStaff', { employees: 1_000 }, [
      [50, 0, 1, 1],
      [100, 1, 3, 3],
      [200, 3, 5, 5],
    ]);
    itEarns(book, 'innovation.institute', [
      ['国家级', '10', { instituteLevel: 'NATION' }],
      ['省级', '8', { instituteLevel: 'PROVINCE' }],
      ['市级', '4', { instituteLevel: 'CITY' }],
      ['市级以下', '2', { instituteLevel: 'OWN' }],
      ['无', '0', { instituteLevel: 'NONE' }],
      ['not known', '0–10', { instituteLevel: undefined }],
    ]);
  });
});

/** By how many points the sheet falls short of its 75. */
const LESS: Readonly<Record<number, Values>> = {
  0: {},
  5: { fieldShortcoming: false },
  6: { classOneOwn: 0, classOneCount: 0 },
  15: { fieldShortcoming: false, netProfit: 0 },
  16: { classOneOwn: 0, classOneCount: 0, netProfit: 0 },
  20: { fieldShortcoming: false, netProfit: 0, totalLiabilities: wan(9_000) },
  21: { classOneOwn: 0, classOneCount: 0, netProfit: 0, totalLiabilities: wan(9_000) },
  30: {
    fieldShortcoming: false,
    netProfit: 0,
    totalLiabilities: wan(9_000),
    rdStaff: 0,
    ownBrand: false,
    managementCertified: false,
  },
  31: {
    classOneOwn: 0,
    classOneCount: 0,
    netProfit: 0,
    totalLiabilities: wan(9_000),
    rdStaff: 0,
    digitalLevel: 'NONE',
  },
};

describe.each([
  ['ZJTX-2022', 'MET', 'MET', 'PEOPLE', 'PEOPLE', 'PEOPLE', 'PEOPLE', 'NOT_MET'],
  ['ZJTX-2022-SZ', 'MET', 'MET', 'PEOPLE', 'PEOPLE', 'PEOPLE', 'PEOPLE', 'NOT_MET'],
  ['ZJTX-2022-GD', 'MET', 'PEOPLE', 'PEOPLE', 'PEOPLE', 'NOT_MET', 'NOT_MET', 'NOT_MET'],
] as const)('the points %s asks for', (key, at70, at69, at59, at55, at54, at45, at44) => {
  const book = ruleBook(key, SPECIALISED_BY_POINTS);

  it.each([
    [5, '70–85', at70],
    [6, '69–84', at69],
    [15, '60–75', key === 'ZJTX-2022-GD' ? 'PEOPLE' : 'MET'],
    [16, '59–74', at59],
    [20, '55–70', at55],
    [21, '54–69', at54],
    [30, '45–60', at45],
    [31, '44–59', at44],
  ] as const)('75 less %i, with those of people %s: %s', (less, points, verdict) => {
    const { total, condition } = book.judged(LESS[less]);
    expect([`${total?.least}–${total?.most}`, condition.verdict]).toEqual([points, verdict]);
  });

  it('stay open while a fact could still lift them to the least', () => {
    const changes = { ...LESS[21], instituteLevel: undefined };
    expect(book.judged(changes)).toMatchObject({ verdict: 'UNKNOWN', missing: [keyOf('instituteLevel')] });
  });
});

function grown(before: number, last: number, now: number): Values {
  return {
    'mainBusinessRevenue-2': wan(before),
    'mainBusinessRevenue-1': wan(last),
    mainBusinessRevenue: wan(now),
  };
}
