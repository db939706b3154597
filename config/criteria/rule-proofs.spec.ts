import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../policy.js';
import type { RuleFault } from './rule-faults.js';
import { readRuleSet } from './rule-files.js';
import type { Condition, Quantity, ScoreGroup, ScoreItem, Validity } from './rule-types.js';

const policy = loadPolicy();
const both: Validity[] = [
  { purpose: 'RECOGNITION', from: '2026-01-01', to: null },
  { purpose: 'REVIEW', from: '2026-01-01', to: null },
];

/** What is wrong with one condition. */
function faults(condition: Condition, validity: readonly Validity[] = both): readonly RuleFault[] {
  return readRuleSet(
    {
      key: 'SPEC-2026',
      title: '标准',
      subject: { kind: 'TITLE', code: 'SPECIALISED' },
      documentNumber: null,
      issuer: '厅',
      region: 'CN',
      confidence: 'DEFAULT',
      source: '[D]',
      validity,
      basis: 'SOLO',
      nearMiss: '10%',
      condition,
    },
    policy,
  ).faults;
}

const words = { zh: '条件', clause: '第一条' };
type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;
const earns = (
  id: string,
  limit: Of<'threshold'>['limit'],
  more: Partial<Of<'threshold'>> = {},
): Condition => ({
  ...words,
  id,
  kind: 'threshold',
  measure: { of: 'figure', metric: 'revenue' },
  limit,
  ...more,
});
const brand = (id: string, is = true, more: Partial<Of<'flag'>> = {}): Condition => ({
  ...words,
  id,
  kind: 'flag',
  attribute: 'ownBrand',
  is,
  ...more,
});
const all = (...of: Condition[]): Condition => ({ ...words, id: 'all', kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ ...words, id: 'any', kind: 'any', of });
const bands = (...ranges: (readonly [from: Quantity | null, to: Quantity | null])[]): Condition =>
  score(5, [
    {
      by: 'bands',
      measure: { of: 'ratio', part: 'rdExpense', whole: 'revenue' },
      bands: ranges.map(([from, to], i) => ({
        from: from ?? undefined,
        to: to ?? undefined,
        points: i === 0 ? 5 : 0,
      })),
    },
  ]);
const rows = (...ranges: (readonly [from: Quantity | null, to: Quantity | null])[]): Condition => ({
  ...words,
  id: 'range',
  kind: 'byRange',
  measure: { of: 'figure', metric: 'revenue' },
  rows: ranges.map(([from, to], i) => ({
    from: from ?? undefined,
    to: to ?? undefined,
    then: brand(`row${i}`),
  })),
});

function score(
  least: number,
  ways: ScoreItem['ways'],
  more: Partial<ScoreItem> = {},
  group: Partial<ScoreGroup> = {},
): Condition {
  const item: ScoreItem = { ...words, id: 'item', most: 5, take: 'BEST', ways, ...more };
  return {
    ...words,
    id: 'score',
    kind: 'score',
    least,
    groups: [{ id: 'group', zh: '组', most: 5, items: [item], ...group }],
  };
}

describe('ranges', () => {
  it.each<[words: string, condition: Condition, expected: readonly (readonly [string, string])[]]>([
    ['that meet, lowest first', bands([null, '3%'], ['3%', '5%'], ['5%', null]), []],
    ['that meet, highest first', bands(['5%', null], ['3%', '5%'], [null, '3%']), []],
    ['that meet in other words', bands([null, '3%'], ['3.0%', null]), []],
    ['that overlap', bands([null, '4%'], ['3%', null]), [['bands[1]', 'overlaps: 3% to 4%']]],
    ['that leave a gap', bands([null, '3%'], ['4%', null]), [['bands[1]', 'a gap from 3% to 4%']]],
    ['that overlap, highest first', bands(['3%', null], [null, '4%']), [['bands[0]', 'overlaps: 3% to 4%']]],
    [
      'that leave a gap, highest first',
      bands(['4%', null], [null, '3%']),
      [['bands[0]', 'a gap from 3% to 4%']],
    ],
    ['that begin too late', bands(['1%', '3%'], ['3%', null]), [['bands[0]', 'a gap below 1%']]],
    [
      'that have neither end',
      bands(['1%', '3%'], ['3%', '5%']),
      [
        ['bands[0]', 'a gap below 1%'],
        ['bands[1]', 'a gap above 5%'],
      ],
    ],
    [
      'that have neither end, highest first',
      bands(['3%', '5%'], ['1%', '3%']),
      [
        ['bands[1]', 'a gap below 1%'],
        ['bands[0]', 'a gap above 5%'],
      ],
    ],
    ['that end too soon', bands([null, '3%'], ['3%', '5%']), [['bands[1]', 'a gap above 5%']]],
    ['that have no inner edge', bands([null, null], ['3%', null]), [['bands[1]', 'overlaps its neighbour']]],
    [
      'of which one is empty',
      bands([null, '3%'], ['3%', '3%'], ['3%', null]),
      [['bands[1]', 'empty: from 3% to 3%']],
    ],
  ])('%s', (_, condition, expected) => {
    const at = (path: string) => path.replace('condition.groups[0].items[0].ways[0].', '');
    const found = faults(condition).map(({ path, reason }) => [at(path), reason] as const);
    expect(found).toEqual(expected.map(([path, reason]) => [path, expect.stringContaining(reason)]));
  });

  it.each<[words: string, condition: Condition, path: string, reason: string]>([
    [
      'a gap',
      rows([null, '100 万元'], ['200 万元', null]),
      'condition.rows[1]',
      'a gap from 100 万元 to 200 万元',
    ],
    [
      'an overlap',
      rows([null, '200 万元'], ['100 万元', null]),
      'condition.rows[1]',
      'overlaps: 100 万元 to 200 万元',
    ],
    [
      'no end',
      rows([null, '100 万元'], ['100 万元', '200 万元']),
      'condition.rows[1]',
      'a gap above 200 万元',
    ],
  ])('of rows with %s', (_, condition, path, reason) => {
    expect(faults(condition)).toEqual([{ path, reason }]);
  });

  it('are compared only once their units are right', () => {
    expect(faults(bands([null, '3 万元'], ['4%', null]))).toEqual([
      {
        path: 'condition.groups[0].items[0].ways[0].bands[0].to',
        reason: '3 万元 where a PERCENT is compared',
      },
    ]);
    expect(faults(rows([null, '3%'], ['3%', null])).map(({ path }) => path)).toEqual([
      'condition.rows[0].to',
      'condition.rows[1].from',
    ]);
  });
});

describe('contradictions', () => {
  const met = 'cannot be met together with another limit of the same value';

  it.each<[words: string, low: Of<'threshold'>['limit'], high: Of<'threshold'>['limit'], isFault: boolean]>([
    ['at least and at most less', { atLeast: '200 万元' }, { atMost: '100 万元' }, true],
    ['at least and at most the same', { atLeast: '100 万元' }, { atMost: '100 万元' }, false],
    ['above and at most the same', { above: '100 万元' }, { atMost: '100 万元' }, true],
    ['at least and below the same', { atLeast: '100 万元' }, { below: '100 万元' }, true],
    ['at least and at most more', { atLeast: '100 万元' }, { atMost: '200 万元' }, false],
    ['two of the same side', { atLeast: '100 万元' }, { above: '200 万元' }, false],
  ])('%s', (_, low, high, isFault) => {
    const expected = isFault ? [{ path: 'condition.of[1]', reason: met }] : [];
    expect(faults(all(earns('one', low), earns('other', high)))).toEqual(expected);
    expect(faults(all(earns('one', high), earns('other', low)))).toEqual(expected);
  });

  it('are found in an all inside an all, not across an either-or', () => {
    const inner = all(earns('other', { atMost: '100 万元' }));
    expect(faults(all(earns('one', { atLeast: '200 万元' }), { ...inner, id: 'inner' }))).toEqual([
      { path: 'condition.of[1].of[0]', reason: met },
    ]);
    expect(
      faults(any(earns('one', { atLeast: '200 万元' }), earns('other', { atMost: '100 万元' }))),
    ).toEqual([]);
  });

  it('are none between different values, years or purposes', () => {
    const one = earns('one', { atLeast: '200 万元' });
    const limit = { atMost: '100 万元' };
    const back = { measure: { of: 'figure', metric: 'revenue', back: 1 } } as const;
    expect(faults(all(one, earns('other', limit, back)))).toEqual([]);
    expect(
      faults(all(one, earns('other', limit, { measure: { of: 'figure', metric: 'netProfit' } }))),
    ).toEqual([]);
    expect(
      faults(all({ ...one, purpose: 'REVIEW' }, earns('other', limit, { purpose: 'RECOGNITION' }))),
    ).toEqual([]);
    expect(faults(all(one, earns('other', limit, { purpose: 'RECOGNITION' })))).toHaveLength(1);
  });

  it('are none where another year may keep the other limit', () => {
    const limit = { atMost: '100 万元' };
    const one = earns('one', { atLeast: '200 万元' });
    expect(faults(all(one, earns('other', limit, { over: { any: 2 } })))).toEqual([]);
    expect(faults(all(earns('other', limit, { over: { any: 2 } }), one))).toEqual([]);
    expect(faults(all(one, earns('other', limit, { over: { each: 2 } })))).toHaveLength(1);
  });

  it('of a yes and a no', () => {
    expect(faults(all(brand('yes'), brand('no', false)))).toEqual([
      { path: 'condition.of[1]', reason: 'ownBrand cannot be both true and false' },
    ]);
    expect(faults(all(brand('yes'), brand('other', false, { attribute: 'oldBrand' })))).toEqual([]);
    expect(
      faults(all(brand('yes', true, { purpose: 'REVIEW' }), brand('no', false, { purpose: 'RECOGNITION' }))),
    ).toEqual([]);
    expect(faults(all(brand('yes', true, { purpose: 'REVIEW' }), brand('no', false)))).toHaveLength(1);
  });

  it('of an all for one purpose inside are none with what is for the other', () => {
    const inner: Condition = {
      ...words,
      id: 'inner',
      kind: 'all',
      purpose: 'REVIEW',
      of: [brand('no', false)],
    };
    expect(faults(all(brand('yes', true, { purpose: 'RECOGNITION' }), inner))).toEqual([]);
    expect(faults(all(brand('yes'), inner))).toHaveLength(1);
  });
});

describe('paths that never decide', () => {
  const never = 'never decides: another path is met whenever this one is';

  it.each<[words: string, one: Condition, other: Condition, path: string | null]>([
    ['the same twice', brand('one'), brand('other'), 'of[1]'],
    ['the same in other words', brand('one'), { ...brand('other'), zh: '自主品牌' }, 'of[1]'],
    [
      'more of the same value',
      earns('one', { atLeast: '100 万元' }),
      earns('other', { atLeast: '200 万元' }),
      'of[1]',
    ],
    [
      'more of it first',
      earns('one', { atLeast: '200 万元' }),
      earns('other', { atLeast: '100 万元' }),
      'of[0]',
    ],
    [
      'less of it where less is asked',
      earns('one', { atMost: '200 万元' }),
      earns('other', { atMost: '100 万元' }),
      'of[1]',
    ],
    [
      'the other side of it',
      earns('one', { atLeast: '200 万元' }),
      earns('other', { atMost: '100 万元' }),
      null,
    ],
    [
      'more of another value',
      earns('one', { atLeast: '100 万元' }),
      earns('other', { atLeast: '200 万元' }, { measure: { of: 'figure', metric: 'netProfit' } }),
      null,
    ],
    [
      'more of it for the other purpose',
      earns('one', { atLeast: '100 万元' }, { purpose: 'REVIEW' }),
      earns('other', { atLeast: '200 万元' }, { purpose: 'RECOGNITION' }),
      null,
    ],
    [
      'more of it for one purpose, less for both',
      earns('one', { atLeast: '100 万元' }),
      earns('other', { atLeast: '200 万元' }, { purpose: 'RECOGNITION' }),
      'of[1]',
    ],
    [
      'more of it in each of several years',
      earns('one', { atLeast: '100 万元' }),
      earns('other', { atLeast: '200 万元' }, { over: { each: 2 } }),
      null,
    ],
  ])('%s', (_, one, other, path) => {
    const purposes: Condition = brand('third', false, { attribute: 'oldBrand' });
    expect(faults(any(one, other, purposes))).toEqual(
      path === null ? [] : [{ path: `condition.${path}`, reason: never }],
    );
  });

  it('among what waives a condition', () => {
    const rule: Condition = {
      ...words,
      id: 'waivable',
      kind: 'waivable',
      condition: earns('one', { atLeast: '100 万元' }),
      waivedBy: [earns('other', { atLeast: '200 万元' }), brand('brand')],
    };
    expect(faults(rule)).toEqual([{ path: 'condition.waivedBy[0]', reason: never }]);
  });
});

describe('points out of reach', () => {
  const yes = (points: number): ScoreItem['ways'][number] => ({
    by: 'condition',
    when: brand('yes'),
    points,
  });

  it.each<[words: string, condition: Condition, path: string, reason: string]>([
    ['of the whole', score(6, [yes(5)]), 'least', '6 is out of reach: 5 at most'],
    [
      'of an item',
      score(5, [yes(5)], { most: 8 }),
      'groups[0].items[0].most',
      '8 is out of reach: 5 at most',
    ],
    ['of a group', score(5, [yes(5)], {}, { most: 9 }), 'groups[0].most', '9 is out of reach: 5 at most'],
    [
      'of a group by its own least',
      score(5, [yes(5)], {}, { least: 6 }),
      'groups[0].least',
      '6 is out of reach: 5 at most',
    ],
    [
      'of the best of two ways',
      score(5, [yes(5), { by: 'people', upTo: 3 }], { most: 8 }),
      'groups[0].items[0].most',
      '8 is out of reach: 5 at most',
    ],
  ])('%s', (_, condition, path, reason) => {
    expect(faults(condition)).toEqual([{ path: `condition.${path}`, reason }]);
  });

  it.each<[words: string, condition: Condition]>([
    ['by a condition', score(5, [yes(5)])],
    ['by the sum of two ways', score(5, [yes(3), { by: 'people', upTo: 2 }], { take: 'SUM' })],
    ['by points that need no fact', score(5, [{ by: 'always', points: 5 }])],
    ['by people', score(5, [{ by: 'people', upTo: 5 }])],
    ['by more than counts', score(5, [yes(9)])],
  ])('are none where they are reached %s', (_, condition) => {
    expect(faults(condition)).toEqual([]);
  });
});

describe('purposes', () => {
  const onlyReview: Validity[] = [{ purpose: 'REVIEW', from: '2026-01-01', to: null }];
  const forReview = brand('review', true, { purpose: 'REVIEW' });
  const other = brand('other', true, { attribute: 'oldBrand', purpose: 'REVIEW' });

  it('that the rule set does not serve are refused', () => {
    const rule = all(brand('both'), brand('one', true, { attribute: 'oldBrand', purpose: 'RECOGNITION' }));
    expect(faults(rule, onlyReview)).toEqual([
      { path: 'condition.of[1].purpose', reason: 'never asked: the rule set is not for RECOGNITION' },
    ]);
  });

  it('for which nothing would be left are refused', () => {
    const reason = 'cannot be met for RECOGNITION: fewer than 1';
    expect(faults(all(forReview))).toEqual([{ path: 'condition.of', reason }]);
    expect(faults(any(forReview, other))).toEqual([{ path: 'condition.of', reason }]);
    expect(faults(all(forReview), onlyReview)).toEqual([]);
  });

  it('for which too few would be left are refused', () => {
    const two: Condition = { ...words, id: 'two', kind: 'any', least: 2, of: [brand('both'), other] };
    expect(faults(two)).toEqual([
      { path: 'condition.of', reason: 'cannot be met for RECOGNITION: fewer than 2' },
    ]);
    expect(faults(two, onlyReview)).toEqual([]);
  });

  it('of a condition inside one that is not asked are not counted against it', () => {
    const inner: Condition = { ...words, id: 'inner', kind: 'any', purpose: 'REVIEW', of: [forReview] };
    expect(faults(all(brand('both', true, { attribute: 'oldBrand' }), inner))).toEqual([]);
  });

  it.each<[words: string, condition: Condition, path: string]>([
    ['the outermost condition', forReview, 'condition.purpose'],
    [
      'a row',
      {
        ...words,
        id: 'range',
        kind: 'byRange',
        measure: { of: 'figure', metric: 'revenue' },
        rows: [
          { to: '1 万元', then: forReview },
          { from: '1 万元', then: brand('both') },
        ],
      },
      'condition.rows[0].then.purpose',
    ],
    [
      'a way of a score',
      score(5, [{ by: 'condition', when: forReview, points: 5 }]),
      'condition.groups[0].items[0].ways[0].when.purpose',
    ],
    [
      'what may be waived',
      {
        ...words,
        id: 'waivable',
        kind: 'waivable',
        condition: forReview,
        waivedBy: [brand('w', true, { attribute: 'oldBrand' })],
      },
      'condition.condition.purpose',
    ],
  ])('on %s would not be heeded, and are refused', (_, condition, path) => {
    expect(faults(condition)).toEqual([{ path, reason: 'not heeded here: asked for every purpose' }]);
  });

  it('on what waives are heeded', () => {
    const rule: Condition = {
      ...words,
      id: 'waivable',
      kind: 'waivable',
      condition: brand('itself', true, { attribute: 'oldBrand' }),
      waivedBy: [forReview],
    };
    expect(faults(rule)).toEqual([]);
  });
});
