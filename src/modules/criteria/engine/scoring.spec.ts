import { describe, expect, it } from '@jest/globals';
import type { Score, ScoreItem, ScoreWay } from '../../../../config/criteria/rule-sets.js';
import {
  any,
  asked,
  earns,
  flag,
  item,
  people,
  rdShare,
  revenue,
  ruleSet,
  score,
  scoreOf,
  spanOf,
  when,
} from '../../../../test/support/criteria/made.js';
import { keyOf, type Values, wan } from '../../../../test/support/criteria/sheet.js';
import { judgeFor } from './judge.js';
import type { Verdict } from './result.js';

const group = (
  id: string,
  most: number,
  items: readonly ScoreItem[],
  least?: number,
): Score['groups'][number] => ({
  id,
  zh: '一组',
  most,
  least,
  items,
});
const span = (rule: Score, values: Values) => {
  const { total } = asked(rule, values);
  return total && spanOf(total);
};
const itemOf = (rule: Score, values: Values) =>
  asked(rule, values).condition.score?.groups[0]?.items[0] ?? { id: '', least: -1, most: -1, ways: [] };

const debt: ScoreWay = {
  by: 'bands',
  measure: { of: 'ratio', part: 'totalLiabilities', whole: 'totalAssets' },
  bands: [
    { to: '55%', points: 10 },
    { from: '55%', to: '75%', points: 5 },
    { from: '75%', points: 0 },
  ],
};
const share: ScoreWay = {
  by: 'bands',
  measure: rdShare,
  bands: [
    { to: '2%', points: 0 },
    { from: '2%', to: '3%', points: 10 },
    { from: '3%', to: '5%', points: 15 },
    { from: '5%', points: 20 },
  ],
};

describe('bands', () => {
  it.each([
    [-1, '0'],
    [0, '0'],
    [199, '0'],
    [200, '10'],
    [201, '10'],
    [299, '10'],
    [300, '15'],
    [301, '15'],
    [499, '15'],
    [500, '20'],
    [501, '20'],
    [99_999, '20'],
  ])('%i of 10000 earns %s, on an edge the higher points', (rdExpense, points) => {
    const values = { rdExpense, revenue: 10_000 };
    expect(span(score('it', 10, item('one', 20, 'BEST', share)), values)).toBe(points);
    const backwards = { ...share, bands: [...share.bands].reverse() };
    expect(span(score('it', 10, item('one', 20, 'BEST', backwards)), values)).toBe(points);
  });

  it.each([
    [5499, '10'],
    [5500, '10'],
    [5501, '5'],
    [7499, '5'],
    [7500, '5'],
    [7501, '0'],
  ])('where less is better, %i of 10000 earns %s', (totalLiabilities, points) => {
    const values = { totalLiabilities, totalAssets: 10_000 };
    expect(span(score('it', 10, item('one', 10, 'BEST', debt)), values)).toBe(points);
  });

  it.each<[words: string, values: Values, verdict: Verdict, why: string | null]>([
    ['not known', { revenue: 100 }, 'UNKNOWN', null],
    ['not computable', { rdExpense: 1, revenue: 0 }, 'UNKNOWN', 'NOT_COMPUTABLE'],
  ])('%s leave all their points open', (_, values, verdict, why) => {
    const rule = score('it', 10, item('one', 20, 'BEST', share));
    expect([asked(rule, values).verdict, span(rule, values)]).toEqual([verdict, '0–20']);
    expect(itemOf(rule, values).ways[0]?.reading).toMatchObject({ verdict, why });
  });

  it('of growth from nothing leave them to people', () => {
    const growth: ScoreWay = { ...share, measure: { of: 'growth', metric: 'revenue' } };
    const rule = score('it', 10, item('one', 20, 'BEST', growth));
    expect(asked(rule, { revenue: 1, 'revenue-1': 0 })).toMatchObject({ verdict: 'PEOPLE', people: ['it'] });
  });

  it('whose worst is above 0 leave only the rest open', () => {
    const kind: ScoreWay = {
      ...share,
      bands: [
        { to: '2%', points: 3 },
        { from: '2%', points: 8 },
      ],
    };
    expect(span(score('it', 5, item('one', 8, 'BEST', kind)), {})).toBe('3–8');
  });

  it.each([
    [-1, '3'],
    [0, '3'],
    [2, '8'],
  ])('of which the lowest earns points reach below 0: %i of 100 earns %s', (rdExpense, points) => {
    const kind: ScoreWay = {
      ...share,
      bands: [
        { to: '2%', points: 3 },
        { from: '2%', points: 8 },
      ],
    };
    expect(span(score('it', 5, item('one', 8, 'BEST', kind)), { rdExpense, revenue: 100 })).toBe(points);
  });

  it('keep what was read', () => {
    const rule = score('it', 10, item('one', 20, 'BEST', share));
    expect(itemOf(rule, { rdExpense: 1, revenue: 40 }).ways).toEqual([
      {
        least: 10,
        most: 10,
        reading: {
          year: 2025,
          value: '1/40',
          verdict: 'MET',
          facts: [keyOf('rdExpense'), keyOf('revenue')],
          missing: [],
          why: null,
          lack: null,
        },
      },
    ]);
  });
});

describe('a condition in a score', () => {
  const rule = score('it', 5, item('one', 8, 'BEST', when(flag('yes', 'a'), 8)));

  it.each<[a: boolean | undefined, points: string, verdict: Verdict]>([
    [true, '8', 'MET'],
    [false, '0', 'NOT_MET'],
    [undefined, '0–8', 'UNKNOWN'],
  ])('that answers %s earns %s', (a, points, verdict) => {
    expect([span(rule, { a }), asked(rule, { a }).verdict]).toEqual([points, verdict]);
    expect(itemOf(rule, { a }).ways[0]?.condition?.id).toBe('yes');
  });

  it('left to people keeps its points open for them', () => {
    const byPeople = score('it', 5, item('one', 8, 'BEST', when(people('person'), 8)));
    expect([span(byPeople, {}), asked(byPeople, {}).verdict]).toEqual(['0–8', 'PEOPLE']);
  });

  it('that earns nothing opens nothing', () => {
    const nothing = score(
      'it',
      5,
      item('one', 5, 'SUM', when(flag('no', 'b'), 0), { by: 'people', upTo: 5 }),
    );
    expect(asked(nothing, {})).toMatchObject({ verdict: 'PEOPLE', missing: [] });
  });
});

describe('an item', () => {
  const ways = [when(flag('a', 'a'), 3), when(flag('b', 'b'), 3), when(flag('c', 'c'), 3)];

  it.each<[values: Values, best: string, sum: string]>([
    [{ a: true, b: true, c: false }, '3', '5'],
    [{ a: true, b: false, c: false }, '3', '3'],
    [{ a: true, b: false }, '3', '3–5'],
    [{ a: true }, '3', '3–5'],
    [{ a: false, b: false }, '0–3', '0–3'],
    [{}, '0–3', '0–5'],
    [{ a: true, b: true }, '3', '5'],
    [{ a: false, b: false, c: false }, '0', '0'],
  ])('%j takes the best %s, or the sum up to 5 %s', (values, best, sum) => {
    expect(spanOf(itemOf(score('it', 1, item('one', 5, 'BEST', ...ways)), values))).toBe(best);
    expect(spanOf(itemOf(score('it', 1, item('one', 5, 'SUM', ...ways)), values))).toBe(sum);
  });

  it('has points that need no fact, and points that people give', () => {
    const always: ScoreWay = { by: 'always', points: 5 };
    expect(span(score('it', 1, item('one', 10, 'BEST', when(flag('a', 'a'), 10), always)), {})).toBe('5–10');
    expect(span(score('it', 1, item('one', 5, 'BEST', always)), {})).toBe('5');
    const given = score('it', 1, item('one', 15, 'BEST', { by: 'people', upTo: 15 }));
    expect([span(given, {}), asked(given, {}).verdict]).toEqual(['0–15', 'PEOPLE']);
  });

  it('is not opened by a way that could not lift it', () => {
    const property = item('property', 20, 'BEST', when(flag('high', 'a'), 20), when(flag('second', 'b'), 5));
    const rule = score('it', 25, property, item('rest', 5, 'BEST', { by: 'people', upTo: 5 }));
    expect(asked(rule, { a: true })).toMatchObject({ verdict: 'PEOPLE', missing: [] });
    expect(asked(rule, { b: true })).toMatchObject({ verdict: 'UNKNOWN', missing: ['attribute.a'] });
    expect(asked(rule, {}).missing).toEqual(['attribute.a', 'attribute.b']);
  });

  it('is not opened by a way that only equals what it has', () => {
    const equal = item('property', 10, 'BEST', when(flag('one', 'a'), 5), when(flag('same', 'b'), 5), {
      by: 'people',
      upTo: 10,
    });
    expect(asked(score('it', 8, equal), { a: true })).toMatchObject({ verdict: 'PEOPLE', missing: [] });
  });

  it('of a sum is opened by a way that offers less than it has', () => {
    const sum = item('sum', 8, 'SUM', when(flag('big', 'a'), 5), when(flag('small', 'b'), 3));
    expect(asked(score('it', 8, sum), { a: true })).toMatchObject({
      verdict: 'UNKNOWN',
      missing: ['attribute.b'],
    });
  });

  it.each<[words: string, way: ScoreWay]>([
    ['points that need no fact', { by: 'always', points: 3 }],
    ['bands of a known value', share],
  ])('of a sum waits for people alone beside %s', (_, way) => {
    const sum = item('sum', 40, 'SUM', way, { by: 'people', upTo: 20 });
    expect(asked(score('it', 22, sum), { rdExpense: 4, revenue: 100 })).toMatchObject({
      verdict: 'PEOPLE',
      missing: [],
    });
  });

  it('reads no fact for points that need none', () => {
    const rule = score(
      'it',
      1,
      item('one', 5, 'SUM', { by: 'always', points: 1 }, { by: 'people', upTo: 4 }),
    );
    expect(judgeFor(ruleSet(rule), { purpose: 'RECOGNITION', baseYear: 2025 }).reads).toEqual([]);
  });

  it('that is settled by its most is opened by nothing', () => {
    const capped = item('capped', 3, 'SUM', when(flag('one', 'a'), 3), when(flag('two', 'b'), 3));
    const rule = score('it', 5, capped, item('rest', 5, 'BEST', { by: 'people', upTo: 5 }));
    expect(asked(rule, { a: true })).toMatchObject({
      verdict: 'PEOPLE',
      missing: [],
      total: { least: 3, most: 8 },
    });
  });
});

describe('a group', () => {
  const one = item('one', 10, 'BEST', when(flag('a', 'a'), 10));
  const two = item('two', 10, 'BEST', when(flag('b', 'b'), 10));
  const three = item('three', 10, 'BEST', when(flag('c', 'c'), 10));
  const rule = scoreOf('it', 15, [group('left', 15, [one, two]), group('right', 10, [three])]);

  it('counts no more than its most', () => {
    const { condition } = asked(rule, { a: true, b: true, c: true });
    expect(condition.score?.groups.map((points) => [points.id, spanOf(points)])).toEqual([
      ['left', '15'],
      ['right', '10'],
    ]);
    expect(condition.score?.total).toEqual({ least: 25, most: 25 });
  });

  it('that is settled by its most is opened by none of its items', () => {
    const narrow = scoreOf('it', 15, [
      group('left', 10, [one, two]),
      group('right', 10, [item('given', 10, 'BEST', { by: 'people', upTo: 10 })]),
    ]);
    expect(asked(narrow, { a: true })).toMatchObject({ verdict: 'PEOPLE', missing: [] });
    expect(asked(narrow, {}).missing).toEqual(['attribute.a', 'attribute.b']);
  });

  it.each<[values: Values, expected: Verdict]>([
    [{ a: true, b: true, c: true }, 'MET'],
    [{ a: true, b: true, c: false }, 'NOT_MET'],
    [{ a: true, b: true }, 'UNKNOWN'],
    [{ a: false, b: true, c: true }, 'MET'],
    [{ a: false, b: false, c: true }, 'NOT_MET'],
  ])('has to reach its own least as well: %j is %s', (values, expected) => {
    const both = scoreOf('it', 15, [group('left', 20, [one, two], 10), group('right', 10, [three], 10)]);
    expect(asked(both, values).verdict).toBe(expected);
  });
});

describe('a score', () => {
  const items = [
    item('known', 50, 'BEST', when(flag('a', 'a'), 50)),
    item('open', 10, 'BEST', when(flag('b', 'b'), 10)),
    item('given', 15, 'BEST', { by: 'people', upTo: 15 }),
  ];

  it.each<[least: number, values: Values, expected: Verdict]>([
    [50, { a: true }, 'MET'],
    [51, { a: true, b: false }, 'PEOPLE'],
    [51, { a: true }, 'UNKNOWN'],
    [60, { a: true, b: true }, 'MET'],
    [61, { a: true, b: true }, 'PEOPLE'],
    [65, { a: true, b: false }, 'PEOPLE'],
    [66, { a: true, b: false }, 'NOT_MET'],
    [75, { a: true, b: true }, 'PEOPLE'],
    [76, { a: true, b: true }, 'NOT_MET'],
    [26, { a: false }, 'NOT_MET'],
    [25, { a: false }, 'UNKNOWN'],
  ])('of %i points with %j is %s', (least, values, expected) => {
    expect(asked(score('it', least, ...items), values).verdict).toBe(expected);
  });

  it('is met, failed or open as a path among others', () => {
    const rule = any('either', score('points', 60, ...items), earns('amount', 5));
    expect(asked(rule, { a: true, b: true, revenue: 0 }).verdict).toBe('MET');
    expect(asked(rule, { a: false, revenue: wan(5) }).verdict).toBe('MET');
    expect(asked(rule, { a: false, revenue: 0 }).verdict).toBe('NOT_MET');
    expect(asked(rule, { a: false, revenue: 0 }).total).toEqual({ least: 0, most: 25 });
  });

  it('reads every fact its bands and conditions may need', () => {
    const rule = score(
      'it',
      1,
      item('one', 20, 'BEST', share, when(flag('yes', 'a'), 8)),
      item('two', 10, 'BEST', debt),
    );
    const { missing } = asked(rule, {});
    expect(missing).toEqual(
      ['rdExpense', 'revenue', 'a', 'totalLiabilities', 'totalAssets'].map((name) => keyOf(name)),
    );
  });

  it('is not counted where the rule set has none', () => {
    expect(asked(earns('it', 5), {}).total).toBeNull();
    expect(asked(score('it', 1, item('one', 1, 'BEST', { by: 'always', points: 1 })), {}).total).toEqual({
      least: 1,
      most: 1,
    });
  });

  it('compares a band of money by money', () => {
    const bands: ScoreWay = {
      by: 'bands',
      measure: revenue,
      bands: [
        { to: '100 万元', points: 0 },
        { from: '100 万元', points: 10 },
      ],
    };
    const rule = score('it', 10, item('one', 10, 'BEST', bands));
    expect([-1, 0].map((fen) => asked(rule, { revenue: wan(100) + fen }).verdict)).toEqual([
      'NOT_MET',
      'MET',
    ]);
  });
});
