import { describe, expect, it } from '@jest/globals';
import {
  all,
  any,
  byRange,
  earns,
  flag,
  item,
  people,
  plain,
  revenue,
  ruleSet,
  score,
  threshold,
  waivable,
  when,
} from '../../../../test/support/criteria/made.js';
import { BASE_YEAR, factsOf, TODAY, wan } from '../../../../test/support/criteria/sheet.js';
import { ENGINE_VERSION, judge, judgeFor } from './judge.js';
import type { Reading } from './readings.js';

const question = { purpose: 'RECOGNITION', baseYear: BASE_YEAR, referenceOn: TODAY } as const;

describe('a judgment', () => {
  it('says what was asked, by which engine, and the answer', () => {
    const rules = ruleSet(earns('amount', 5), { key: 'SPEC-2027' });
    expect(judge(rules, factsOf({ revenue: wan(4) }), { ...question, purpose: 'REVIEW' })).toEqual({
      engine: ENGINE_VERSION,
      ruleSet: 'SPEC-2027',
      purpose: 'REVIEW',
      baseYear: 2025,
      referenceOn: '2026-06-15',
      verdict: 'NOT_MET',
      total: null,
      gaps: [{ id: 'amount', share: 200_000, near: false }],
      missing: [],
      people: [],
      earliestOn: null,
      condition: {
        id: 'amount',
        verdict: 'NOT_MET',
        readings: [
          {
            year: 2025,
            value: '4000000',
            verdict: 'NOT_MET',
            facts: ['figure.SOLO.revenue.2025'],
            missing: [],
            why: null,
            lack: { fact: 'figure.SOLO.revenue.2025', by: '1000000', share: 200_000 },
          },
        ],
      },
    });
  });

  it('is of the base year asked for, not of that of the facts', () => {
    const rules = ruleSet(earns('amount', 5));
    expect(judge(rules, factsOf({ 'revenue-1': wan(5) }), { ...question, baseYear: 2024 }).verdict).toBe(
      'MET',
    );
    expect(judge(rules, factsOf({ 'revenue-1': wan(5) }), question).verdict).toBe('UNKNOWN');
  });
});

describe('a judge', () => {
  it('is ready for any number of enterprises', () => {
    const { judge: ready, rules } = judgeFor(ruleSet(earns('amount', 5)), question);
    expect(rules.key).toBe('SPEC-2026');
    expect([4, 5].map((amount) => ready(factsOf({ revenue: wan(amount) }), TODAY).verdict)).toEqual([
      'NOT_MET',
      'MET',
    ]);
  });

  it('names every fact it may read, each once and sorted', () => {
    const rule = all(
      'whole',
      earns('each', 5, { over: { each: 2 } }),
      threshold('share', { of: 'ratio', part: 'rdExpense', whole: 'revenue' }, { atLeast: '3%' }),
      any('either', flag('brand', 'ownBrand'), plain('within', 'award', { attribute: 'awardOn', years: 3 })),
      waivable('waivable', plain('choice', 'level', { attribute: 'level', in: ['A'] }), people('person')),
      plain('holdsTitle', 'held', { anyOf: ['SPECIALISED'] }),
      plain('holdsNoTitle', 'barred', { of: ['CHAMPION_NATION'] }),
      plain('size', 'size', { in: ['SMALL'] }),
      plain('validUntil', 'valid', { attribute: 'validTo' }),
      byRange('band', revenue, [
        { to: '5 万元', then: flag('low', 'low') },
        { from: '5 万元', then: flag('high', 'high') },
      ]),
      score(
        'points',
        1,
        item('one', 1, 'BEST', when(flag('inScore', 'inScore'), 1), {
          by: 'bands',
          measure: { of: 'figure', metric: 'netProfit' },
          bands: [
            { to: '0', points: 0 },
            { from: '0', points: 1 },
          ],
        }),
      ),
      flag('review', 'forReview', { purpose: 'REVIEW' }),
      threshold('since', { of: 'yearsSince', date: 'product.sinceOn', until: 'REFERENCE' }, { atLeast: '1' }),
    );
    expect(judgeFor(ruleSet(rule), question).reads).toEqual([
      'attribute.awardOn',
      'attribute.high',
      'attribute.inScore',
      'attribute.level',
      'attribute.low',
      'attribute.ownBrand',
      'attribute.validTo',
      'enterprise.sizeClass.SOLO.2025',
      'figure.SOLO.netProfit.2025',
      'figure.SOLO.rdExpense.2025',
      'figure.SOLO.revenue.2024',
      'figure.SOLO.revenue.2025',
      'product.sinceOn',
      'title.CHAMPION_NATION',
      'title.SPECIALISED',
    ]);
  });
});

describe('readings shared by the judges of one enterprise and day', () => {
  it('tell measures, years, bases and ends of time apart', () => {
    const since = (id: string, until: 'BASE_YEAR_END' | 'REFERENCE') =>
      threshold(id, { of: 'yearsSince', date: 'product.sinceOn', until }, { atLeast: '3' });
    const rule = all(
      'whole',
      threshold('sum', { of: 'sum', metric: 'revenue', years: 2 }, { atLeast: '8 万元' }),
      threshold('mean', { of: 'mean', metric: 'revenue', years: 2 }, { atLeast: '5 万元' }),
      since('end', 'BASE_YEAR_END'),
      since('day', 'REFERENCE'),
    );
    const memo = new Map<string, Reading>();
    const facts = {
      ...factsOf({ revenue: wan(4), 'revenue-1': wan(4), sinceOn: '2023-03-01' }),
      ...factsOf({ revenue: wan(9), 'revenue-1': wan(9) }, 'CONSOLIDATED'),
    };
    const ask = (basis: 'SOLO' | 'CONSOLIDATED', baseYear: number) =>
      judgeFor(ruleSet(rule, { basis }), { ...question, baseYear })
        .judge(facts, TODAY, memo)
        .condition.parts?.map(({ verdict }) => verdict);
    expect(ask('SOLO', 2025)).toEqual(['MET', 'NOT_MET', 'NOT_MET', 'MET']);
    expect(ask('CONSOLIDATED', 2025)).toEqual(['MET', 'MET', 'NOT_MET', 'MET']);
    expect(ask('SOLO', 2026)).toEqual(['UNKNOWN', 'UNKNOWN', 'MET', 'MET']);
    expect(ask('SOLO', 2024)).toEqual(['UNKNOWN', 'UNKNOWN', 'NOT_MET', 'MET']);
  });

  it('are read once', () => {
    let times = 0;
    const counted = new Proxy(factsOf({ revenue: wan(5) }), {
      get: (facts, key: string) => {
        times += 1;
        return facts[key];
      },
    });
    const memo = new Map<string, Reading>();
    for (const amount of [4, 5, 6])
      judgeFor(ruleSet(earns('it', amount)), question).judge(counted, TODAY, memo);
    expect(times).toBe(1);
  });
});
