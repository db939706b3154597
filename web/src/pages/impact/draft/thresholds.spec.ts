import { describe, expect, it } from '@jest/globals';
import { draftText, isNumber, pathText, readDraft, thresholdsOf, tidied, withNumber } from './thresholds.js';

const MONEY = ' \u4e07\u5143';
const threshold = (id: string, limit: object) => ({ kind: 'threshold', id, zh: id, clause: 'c', limit });
const DRAFT = {
  key: 'A-1',
  condition: {
    kind: 'all',
    id: 'criteria',
    of: [
      threshold('revenue', { atLeast: `5000${MONEY}` }),
      { kind: 'waivable', condition: threshold('debt', { below: '70%' }), waivedBy: [{ kind: 'people' }] },
      {
        kind: 'score',
        id: 'score',
        zh: 'score',
        clause: 'c',
        least: 60,
        groups: [
          {
            id: 'growth',
            zh: 'growth',
            most: 40,
            least: 20,
            items: [{ ways: [{ by: 'condition', points: 5, when: threshold('patents', { atLeast: '1' }) }] }],
          },
          { id: 'focus', zh: 'focus', most: 60, items: [] },
        ],
      },
    ],
  },
};

describe('the numbers of a draft that decide', () => {
  it('are found however deep they stand, with their units', () => {
    expect(
      thresholdsOf(DRAFT).map(({ id, comparison, number, unit }) => [id, comparison, number, unit]),
    ).toEqual([
      ['revenue', 'atLeast', '5000', MONEY],
      ['debt', 'below', '70', '%'],
      ['score', 'atLeast', '60', 'POINTS'],
      ['growth', 'atLeast', '20', 'POINTS'],
      ['patents', 'atLeast', '1', ''],
    ]);
  });

  it('are named by the path that a fault names', () => {
    expect(thresholdsOf(DRAFT).map(({ path }) => pathText(path))).toEqual([
      'condition.of[0].limit.atLeast',
      'condition.of[1].condition.limit.below',
      'condition.of[2].least',
      'condition.of[2].groups[0].least',
      'condition.of[2].groups[0].items[0].ways[0].when.limit.atLeast',
    ]);
  });

  it('change one by one and leave everything else as it was', () => {
    const changed = thresholdsOf(DRAFT).reduce<Readonly<Record<string, unknown>>>(
      (content, each) => withNumber(content, each, '8'),
      DRAFT,
    );
    const numbers = thresholdsOf(changed).map(({ number, unit }) => `${number}${unit}`);
    expect(numbers).toEqual([`8${MONEY}`, '8%', '8POINTS', '8POINTS', '8']);
    expect(changed).toMatchObject({ condition: { of: [{}, {}, { least: 8 }] } });
    const [first] = thresholdsOf(DRAFT);
    if (!first) throw new Error('there is a first one');
    expect(withNumber(withNumber(DRAFT, first, '8'), first, '5000')).toEqual(DRAFT);
  });

  it('keep what was typed while it is no number yet', () => {
    const [first] = thresholdsOf(DRAFT);
    if (!first) throw new Error('there is a first one');
    const [empty] = thresholdsOf(withNumber(DRAFT, first, ''));
    expect(empty).toMatchObject({ number: '', unit: MONEY });
    expect([first, empty].map((each) => each && isNumber(each))).toEqual([true, false]);
  });
});

it.each([
  ['８０００', '8000'],
  ['8,000.50', '8000.5'],
  ['-3', '-3'],
  ['8..0', '8..0'],
  ['', ''],
])('reads %s as %s', (typed, number) => {
  expect(tidied(typed)).toBe(number);
});

it('reads a draft back from its text, and says what is no draft', () => {
  expect(readDraft(draftText(DRAFT))).toEqual({ content: DRAFT });
  expect(readDraft('{"key": ')).toHaveProperty('fault');
  expect(readDraft('[]')).toHaveProperty('fault');
});
