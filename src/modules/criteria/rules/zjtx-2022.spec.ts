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
import { keyOf, wan } from '../../../../test/support/criteria/sheet.js';
import { POINTLESS, SPECIALISED_BY_POINTS } from '../../../../test/support/criteria/specialised-2022.js';
import { NO_DATE } from '../engine/facts.js';

const book = ruleBook('ZJTX-2022', SPECIALISED_BY_POINTS);
describe('专精特新中小企业 ZJTX-2022, rule book §2.2', () => {
  it('is met by the sheet of this spec', () => {
    expect(book.judged()).toMatchObject({ verdict: 'MET', gaps: [], missing: [], people: [] });
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
    sinceOn: ['market.years'],
    rdExpense: ['rd.amount', 'rd.share', 'rd'],
    revenue: ['rd.share', 'scale.revenue', 'scale'],
  });
});

describe('(一) 从事特定细分市场2年以上', () => {
  itCountsYears(book, 'market.years', [
    ['2023-12-31', 'MET', null],
    ['2024-01-01', 'NOT_MET', '2027-01-01'],
    ['2024-12-31', 'NOT_MET', '2027-01-01'],
    ['2025-01-01', 'NOT_MET', '2028-01-01'],
  ]);
});

describe('(二) 研发费用100万元以上且占营业收入3%以上', () => {
  itKeepsThresholds(book, [
    { id: 'rd.amount', fact: 'rdExpense', edge: wan(100), passes: 'UP', given: { revenue: wan(2_000) } },
    { id: 'rd.share', fact: 'rdExpense', edge: wan(300), passes: 'UP', given: { revenue: wan(10_000) } },
    { id: 'rd.share', fact: 'revenue', edge: wan(20_000), passes: 'DOWN', given: { rdExpense: wan(600) } },
  ]);

  it('of an enterprise without revenue cannot be computed', () => {
    expect([book.of('rd.share', { revenue: 0 }), book.of('rd', { revenue: 0 })]).toEqual([
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });
});

describe('(三) 营业收入1000万元以上，或者近两年新增股权融资2000万元以上', () => {
  itKeepsThresholds(book, [
    { id: 'scale.revenue', fact: 'revenue', edge: wan(1_000), passes: 'UP' },
    {
      id: 'scale.equity',
      fact: 'equityFinancing',
      edge: wan(2_000),
      passes: 'UP',
      given: { revenue: wan(999) },
    },
    {
      id: 'scale.equity',
      fact: 'equityFinancing-1',
      edge: wan(2_000),
      passes: 'UP',
      given: { revenue: wan(999) },
    },
  ]);
  itTakesAnyPath(
    book,
    'scale',
    { revenue: wan(1_000) - 1 },
    {
      营业收入: { revenue: wan(1_000) },
      '股权融资, two years together': { equityFinancing: wan(1_200), 'equityFinancing-1': wan(800) },
    },
  );

  it('is open with too little revenue and one year of equity not known', () => {
    const changes = { revenue: wan(999), equityFinancing: wan(2_000), 'equityFinancing-1': undefined };
    expect(book.judged(changes)).toMatchObject({ verdict: 'UNKNOWN', missing: [keyOf('equityFinancing-1')] });
  });
});

describe('(四) 评价得分，或者直通', () => {
  itTakesAnyPath(book, 'evaluation', POINTLESS, {
    评价得分: { ...SPECIALISED_BY_POINTS },
    '省级科技奖励，排名第三': { provincialAwardOn: '2023-06-15', provincialAwardRank: 3 },
    '国家级科技奖励，排名第五': { nationalAwardOn: '2023-06-15', nationalAwardRank: 5 },
    近两年研发费用均值1000万元: { rdExpense: wan(700), 'rdExpense-1': wan(1_300) },
    近两年新增股权融资6000万元: { equityFinancing: wan(2_000), 'equityFinancing-1': wan(4_000) },
    '“创客中国”全国500强': { makerChinaTop500On: '2023-06-15' },
  });
  itKeepsThresholds(book, [
    {
      id: 'evaluation.rd',
      fact: 'rdExpense-1',
      edge: wan(1_200),
      passes: 'UP',
      given: { ...POINTLESS, rdExpense: wan(800), revenue: wan(20_000) },
    },
    { id: 'evaluation.equity', fact: 'equityFinancing', edge: wan(6_000), passes: 'UP', given: POINTLESS },
    {
      id: 'evaluation.award.province.rank',
      fact: 'provincialAwardRank',
      edge: 3,
      passes: 'DOWN',
      given: { ...POINTLESS, provincialAwardOn: '2025-01-10' },
    },
    {
      id: 'evaluation.award.nation.rank',
      fact: 'nationalAwardRank',
      edge: 5,
      passes: 'DOWN',
      given: { ...POINTLESS, nationalAwardOn: '2025-01-10' },
    },
  ]);
  itLooksBackThreeYears(book, 'evaluation.award.province.within', 'provincialAwardOn');
  itLooksBackThreeYears(book, 'evaluation.award.nation.within', 'nationalAwardOn');
  itLooksBackThreeYears(book, 'evaluation.makerChina', 'makerChinaTop500On');

  it('does not take a good rank in an award of four years ago', () => {
    const changes = { ...POINTLESS, nationalAwardOn: '2022-06-14', nationalAwardRank: 1 };
    expect(book.of('evaluation.award', changes)).toBe('NOT_MET');
  });

  it('waits for the rank of an award in time', () => {
    const changes = { ...POINTLESS, nationalAwardOn: '2025-01-10', nationalAwardRank: undefined };
    expect(book.judged(changes)).toMatchObject({ verdict: 'UNKNOWN', missing: [keyOf('nationalAwardRank')] });
  });

  it('does not wait for the rank of an award that was never given', () => {
    const changes = { ...POINTLESS, nationalAwardOn: NO_DATE, nationalAwardRank: undefined };
    expect(book.verdict(changes)).toBe('NOT_MET');
  });
});
