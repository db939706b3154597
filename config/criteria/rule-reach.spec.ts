import { describe, expect, it } from '@jest/globals';
import { all, any, brand, earns, faults, score, words, type Of } from './testing/rule-drafts.js';
import type { Condition, ScoreItem, Validity } from './rule-types.js';

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
