import { describe, expect, it } from '@jest/globals';
import {
  all,
  any,
  anyOf,
  asked,
  byRange,
  earns,
  flag,
  item,
  people,
  revenue,
  score,
  scoreOf,
  threshold,
  waivable,
  when,
} from '../../../../test/support/criteria/made.js';
import { keyOf, type Values, wan } from '../../../../test/support/criteria/sheet.js';

const equity = (id: string, amount: number) =>
  threshold(id, { of: 'figure', metric: 'equityFinancing' }, { atLeast: `${amount} 万元` });
const years = (id: string, least: string) =>
  threshold(id, { of: 'yearsSince', date: 'product.sinceOn', until: 'REFERENCE' }, { atLeast: least });

describe('gaps', () => {
  it('are what fails, the nearest first, what is no number last in its own order', () => {
    const rule = all(
      'whole',
      flag('brand', 'a'),
      earns('far', 200),
      earns('near', 101),
      flag('field', 'b'),
      earns('met', 9),
    );
    expect(asked(rule, { revenue: wan(100), a: false, b: false }).gaps).toEqual([
      { id: 'near', share: 9901, near: true },
      { id: 'far', share: 500_000, near: false },
      { id: 'brand', share: null, near: false },
      { id: 'field', share: null, near: false },
    ]);
  });

  it('are none where everything holds, is open or is for people', () => {
    const rule = all('whole', earns('amount', 5), flag('open', 'a'), people('person'));
    expect(asked(rule, { revenue: wan(5) }).gaps).toEqual([]);
  });

  it.each([
    [wan(90), '10%', true],
    [wan(90) - 1, '10%', false],
    [wan(95), '5%', true],
    [wan(95) - 1, '5%', false],
    [wan(100) - 1, '0%', false],
  ])('of %i fen to 100 万元 with a near miss of %s: %s', (fen, nearMiss, near) => {
    expect(asked(earns('it', 100), { revenue: fen }, { head: { nearMiss } }).gaps).toMatchObject([{ near }]);
  });

  it('of each year are as far as the worst, of any as near as the best', () => {
    const values = { revenue: wan(80), 'revenue-1': wan(95) };
    expect(asked(earns('it', 100, { over: { each: 2 } }), values).gaps).toMatchObject([{ share: 200_000 }]);
    expect(asked(earns('it', 100, { over: { any: 2 } }), values).gaps).toMatchObject([{ share: 50_000 }]);
  });

  it('of each year leave out the year that holds', () => {
    const values = { revenue: wan(80), 'revenue-1': wan(200) };
    expect(asked(earns('it', 100, { over: { each: 2 } }), values).gaps).toMatchObject([{ share: 200_000 }]);
  });

  it('of a score are the points it cannot reach', () => {
    const rule = score(
      'points',
      60,
      item('a', 50, 'BEST', when(flag('a', 'a'), 50)),
      item('b', 50, 'BEST', when(flag('b', 'b'), 50)),
    );
    expect(asked(rule, { a: true, b: false }).gaps).toEqual([{ id: 'points', share: 166_667, near: false }]);
    expect(asked(rule, { a: false, b: false }).gaps).toEqual([
      { id: 'points', share: 1_000_000, near: false },
    ]);
  });

  it('of a score go by what could still be reached', () => {
    const rule = score(
      'points',
      60,
      item('a', 50, 'BEST', when(flag('a', 'a'), 50)),
      item('b', 55, 'BEST', when(flag('b', 'b'), 55)),
    );
    expect(asked(rule, { a: false }).gaps).toEqual([{ id: 'points', share: 83_334, near: true }]);
  });

  it('of a score go by its worst group', () => {
    const one = item('a', 50, 'BEST', when(flag('a', 'a'), 50));
    const two = item('b', 15, 'BEST', when(flag('b', 'b'), 15), { by: 'always', points: 12 });
    const rule = scoreOf('points', 60, [
      { id: 'left', zh: '一组', most: 50, items: [one] },
      { id: 'right', zh: '一组', most: 15, least: 15, items: [two] },
    ]);
    expect(asked(rule, { a: true, b: false }).gaps).toEqual([{ id: 'points', share: 200_000, near: false }]);
    expect(asked(rule, { a: false, b: true }).gaps).toEqual([{ id: 'points', share: 750_000, near: false }]);
  });
});

describe('the nearest way', () => {
  it('of two that fail is that with the shorter distance', () => {
    const rule = any('either', earns('revenue', 100), equity('equity', 50));
    const gaps = (values: Values) => asked(rule, values).gaps.map(({ id }) => id);
    expect(gaps({ revenue: wan(90), equityFinancing: wan(10) })).toEqual(['revenue']);
    expect(gaps({ revenue: wan(50), equityFinancing: wan(49) })).toEqual(['equity']);
    expect(gaps({ revenue: wan(90), equityFinancing: wan(45) })).toEqual(['revenue']);
  });

  it('prefers a number to a yes, and two small steps to a long one', () => {
    const small = all('small', earns('revenue', 100), equity('equity', 100));
    const rule = any(
      'either',
      flag('yes', 'a'),
      small,
      threshold('staff', { of: 'figure', metric: 'rdStaff' }, { atLeast: '10' }),
    );
    const gaps = (values: Values) => asked(rule, { a: false, ...values }).gaps.map(({ id }) => id);
    expect(gaps({ revenue: wan(90), equityFinancing: wan(80), rdStaff: 6 })).toEqual(['revenue', 'equity']);
    expect(gaps({ revenue: wan(90), equityFinancing: wan(80), rdStaff: 8 })).toEqual(['staff']);
  });

  it('prefers what is for people or open to what fails', () => {
    const rule = any('either', earns('amount', 100), flag('open', 'a'));
    expect(asked(rule, { revenue: wan(99) })).toMatchObject({
      verdict: 'UNKNOWN',
      gaps: [],
      missing: ['attribute.a'],
    });
    const person = any('either', flag('open', 'a'), people('person'));
    expect(asked(person, {})).toMatchObject({ verdict: 'PEOPLE', missing: [], people: ['person'] });
  });

  it('of equal ones is the first', () => {
    const rule = any('either', flag('first', 'a'), flag('second', 'b'));
    expect(asked(rule, {}).missing).toEqual(['attribute.a']);
    expect(asked(rule, { a: false, b: false }).gaps.map(({ id }) => id)).toEqual(['first']);
  });

  it('to two of three names as many as are lacking', () => {
    const rule = anyOf('two', 2, earns('revenue', 100), equity('equity', 100), flag('yes', 'a'));
    const values = { revenue: wan(50), equityFinancing: wan(90) };
    expect(asked(rule, { ...values, a: false }).gaps.map(({ id }) => id)).toEqual(['equity', 'revenue']);
    expect(asked(rule, { ...values, a: true }).gaps.map(({ id }) => id)).toEqual(['equity']);
  });

  it('to what can be waived is the condition or its waiver, whichever is nearer', () => {
    const rule = waivable('property', earns('itself', 100), equity('waiver', 100));
    const gaps = (values: Values) => asked(rule, values).gaps.map(({ id }) => id);
    expect(gaps({ revenue: wan(90), equityFinancing: wan(50) })).toEqual(['itself']);
    expect(gaps({ revenue: wan(50), equityFinancing: wan(90) })).toEqual(['waiver']);
  });

  it('leads through the row that applies', () => {
    const rule = byRange('band', revenue, [
      { to: '100 万元', then: equity('low', 50) },
      { from: '100 万元', then: flag('high', 'a') },
    ]);
    expect(asked(rule, { revenue: wan(99), equityFinancing: wan(49) }).gaps).toEqual([
      { id: 'low', share: 20_000, near: true },
    ]);
    expect(asked(rule, { revenue: wan(100) }).missing).toEqual(['attribute.a']);
  });

  it('through open paths is that with fewer unknowns', () => {
    const long = all('long', flag('one', 'a'), flag('two', 'b'));
    expect(asked(any('either', long, flag('short', 'c')), {}).missing).toEqual(['attribute.c']);
  });

  it('to a score among other paths counts its distance', () => {
    const points = score('points', 60, item('a', 55, 'BEST', { by: 'always', points: 55 }));
    const rule = any('either', points, earns('amount', 100));
    expect(asked(rule, { revenue: wan(90) }).gaps.map(({ id }) => id)).toEqual(['points']);
    expect(asked(rule, { revenue: wan(92) }).gaps.map(({ id }) => id)).toEqual(['amount']);
  });
});

describe('a path of which nothing is asked', () => {
  it('fails, and is itself what is lacking', () => {
    const nothing = any('nothing', flag('review', 'a', { purpose: 'REVIEW' }));
    expect(asked(nothing, { a: true })).toMatchObject({
      verdict: 'NOT_MET',
      gaps: [{ id: 'nothing', share: null, near: false }],
    });
  });
});

describe('missing facts', () => {
  it('are each named once, in the order of the rule', () => {
    const rule = all('whole', earns('one', 5), flag('brand', 'a'), earns('two', 6));
    expect(asked(rule, {}).missing).toEqual([keyOf('revenue'), 'attribute.a']);
  });

  it('beside a failure are named as well: both have to be settled', () => {
    const rule = all('whole', earns('amount', 5), flag('brand', 'a'));
    expect(asked(rule, { revenue: 0 })).toMatchObject({
      verdict: 'NOT_MET',
      missing: ['attribute.a'],
      gaps: [{ id: 'amount' }],
    });
  });

  it('on a path that is not needed are not', () => {
    const rule = any('either', earns('amount', 5), flag('brand', 'a'));
    expect(asked(rule, { revenue: wan(5) }).missing).toEqual([]);
  });

  it('of one year are those of that year', () => {
    const rule = earns('it', 5, { over: { each: 2 } });
    expect(asked(rule, { revenue: wan(5) }).missing).toEqual([keyOf('revenue-1')]);
  });

  it('inside a score are found at any depth', () => {
    const deep = any('any', flag('one', 'a'), all('all', flag('two', 'b'), flag('three', 'c')));
    const rule = score('points', 5, item('it', 5, 'BEST', when(deep, 5)));
    expect(asked(rule, {}).missing).toEqual(['attribute.a', 'attribute.b', 'attribute.c']);
    expect(asked(rule, { b: false }).missing).toEqual(['attribute.a']);
    expect(asked(rule, { a: false, b: true }).missing).toEqual(['attribute.c']);
  });

  it('inside a score are named by a score inside it too', () => {
    const inner = score('inner', 5, item('in', 5, 'BEST', when(flag('a', 'a'), 5)));
    expect(asked(score('outer', 5, item('it', 5, 'BEST', when(inner, 5))), {}).missing).toEqual([
      'attribute.a',
    ]);
  });

  it('of what is settled in an open score are not', () => {
    const other = item('other', 5, 'BEST', when(flag('other.yes', 'z'), 5));
    const capped = item('capped', 3, 'SUM', when(flag('one', 'a'), 3), when(flag('two', 'b'), 3));
    expect(asked(score('points', 8, capped, other), { a: true }).missing).toEqual(['attribute.z']);
    const best = item(
      'best',
      20,
      'BEST',
      when(flag('high', 'a'), 20),
      when(flag('own', 'b'), 15),
      when(flag('low', 'c'), 5),
    );
    expect(asked(score('points', 25, best, other), { b: true }).missing).toEqual([
      'attribute.a',
      'attribute.z',
    ]);
    const nothing = item('nothing', 5, 'SUM', when(flag('none', 'a'), 0), { by: 'people', upTo: 5 });
    expect(asked(score('points', 8, nothing, other), {}).missing).toEqual(['attribute.z']);
    const full = scoreOf('points', 8, [
      {
        id: 'left',
        zh: '一组',
        most: 3,
        items: [
          item('a', 3, 'BEST', when(flag('one', 'a'), 3)),
          item('b', 3, 'BEST', when(flag('two', 'b'), 3)),
        ],
      },
      { id: 'right', zh: '一组', most: 5, items: [other] },
    ]);
    expect(asked(full, { a: true }).missing).toEqual(['attribute.z']);
  });

  it('of a score that has its points without them are not', () => {
    const rule = score('points', 5, item('it', 10, 'SUM', when(flag('a', 'a'), 5), when(flag('b', 'b'), 5)));
    expect(asked(rule, { a: true })).toMatchObject({ verdict: 'MET', missing: [] });
  });

  it('of a score that waits for people are not', () => {
    const rule = all(
      'whole',
      score('points', 5, item('it', 5, 'BEST', { by: 'people', upTo: 5 })),
      flag('brand', 'a'),
    );
    expect(asked(rule, { a: true })).toMatchObject({ verdict: 'PEOPLE', missing: [], people: ['points'] });
  });
});

describe('people', () => {
  it('are named by the conditions left to them', () => {
    const rule = all(
      'whole',
      people('one'),
      any('either', people('two'), people('three')),
      flag('brand', 'a'),
    );
    expect(asked(rule, { a: true }).people).toEqual(['one', 'two']);
    expect(asked(any('either', people('one'), flag('brand', 'a')), { a: true }).people).toEqual([]);
  });
});

describe('the earliest day', () => {
  it('is that of the nearest way', () => {
    const rule = any('either', all('new', flag('isNew', 'a'), years('three', '3')), years('ten', '10'));
    expect(asked(rule, { a: true, sinceOn: '2024-01-10' })).toMatchObject({
      earliestOn: '2027-01-10',
      gaps: [{ id: 'three' }],
    });
    expect(asked(rule, { a: false, sinceOn: '2024-01-10' }).earliestOn).toBe('2034-01-10');
  });

  it('is not said where nothing fails by time', () => {
    expect(
      asked(all('whole', years('two', '2'), earns('amount', 5)), { sinceOn: '2024-01-10', revenue: 0 })
        .earliestOn,
    ).toBeNull();
  });
});

describe('the total', () => {
  const points = score('points', 5, item('it', 5, 'BEST', { by: 'always', points: 5 }));

  it('is found wherever the score stands', () => {
    expect(asked(all('whole', earns('amount', 5), any('either', people('one'), points)), {}).total).toEqual({
      least: 5,
      most: 5,
    });
  });
});
