import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import { itTakesAnyPath } from '../../../../test/support/criteria/scenarios.js';
import { wan } from '../../../../test/support/criteria/sheet.js';
import { POINTLESS, SPECIALISED_BY_POINTS } from '../../../../test/support/criteria/specialised-2022.js';

/** Guangdong raised (四) to 70 points, rule book §2.2; its points stand in zjtx-2022-points.spec.ts. */
const book = ruleBook('ZJTX-2022-GD', SPECIALISED_BY_POINTS);
const national = ruleBook('ZJTX-2022', SPECIALISED_BY_POINTS);

describe('广东省专精特新中小企业 ZJTX-2022-GD', () => {
  it('is for recognition in the province from 2024 to March 2026, and less sure than the national one', () => {
    expect(book.rules).toMatchObject({
      region: '44',
      confidence: 'PROBABLE',
      validity: [{ purpose: 'RECOGNITION', from: '2024-01-01', to: '2026-03-31' }],
    });
  });

  it('asks what the national one asks, condition by condition', () => {
    const ids = (of: typeof book) => of.judged().condition.parts?.map(({ id }) => id);
    expect(ids(book)).toEqual(ids(national));
    expect(book.judged().condition.parts).toHaveLength(7);
  });

  itTakesAnyPath(book, 'evaluation', POINTLESS, {
    '75 分': { ...SPECIALISED_BY_POINTS },
    '省级科技奖励，排名第三': { provincialAwardOn: '2023-06-15', provincialAwardRank: 3 },
    '国家级科技奖励，排名第五': { nationalAwardOn: '2023-06-15', nationalAwardRank: 5 },
    近两年研发费用均值1000万元: { rdExpense: wan(700), 'rdExpense-1': wan(1_300) },
    近两年新增股权融资6000万元: { equityFinancing: wan(6_000) },
    '“创客中国”全国500强': { makerChinaTop500On: '2023-06-15' },
  });

  it('leaves 69 points to people, where the national one is met', () => {
    const changes = { classOneOwn: 0, classOneCount: 0 };
    expect([national.verdict(changes), book.verdict(changes)]).toEqual(['MET', 'PEOPLE']);
  });
});
