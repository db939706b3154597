import { describe, expect, it } from '@jest/globals';
import { bands, faults, rows } from './testing/rule-drafts.js';
import type { Condition } from './rule-types.js';

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
