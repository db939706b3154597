import { describe, expect, it } from '@jest/globals';
import { type Edit, faultsOf, push, set, stated } from './testing/rule-folder.js';

describe('a change of another rule set', () => {
  const GD = 'ZJTX-2022-GD.json';

  it.each<[words: string, edit: Edit, path: string, reason: string]>([
    ['of one that is not known', set('extends', 'ZJTX-2099'), 'extends', 'no complete rule set ZJTX-2099'],
    ['of another change', set('extends', 'ZJTX-2022-SZ'), 'extends', 'no complete rule set ZJTX-2022-SZ'],
    [
      'that replaces what is not there',
      set('replace[0].id', 'other'),
      'replace[0].id',
      'no condition other in ZJTX-2022',
    ],
    [
      'that removes what is not there',
      set('remove', ['other']),
      'remove[0]',
      'no condition other in ZJTX-2022',
    ],
    ['that leaves nothing', set('remove', ['criteria']), 'remove', 'nothing would be left'],
  ])('%s is refused', (_, edit, path, reason) => {
    expect(faultsOf({ [GD]: edit })).toContainEqual({ file: `criteria/${GD}`, path, reason });
  });

  it('is proved as what it becomes', () => {
    const faults = faultsOf({
      [GD]: push('replace', {
        ...stated,
        id: 'scale.revenue',
        kind: 'threshold',
        measure: { of: 'figure', metric: 'revenue' },
        limit: { atLeast: '3%' },
      }),
    });
    expect(faults).toEqual([
      {
        file: `criteria/${GD}`,
        path: 'condition.of[5].of[0].limit.atLeast',
        reason: '3% where a MONEY is compared',
      },
    ]);
  });

  it('that goes wrong by a fault of its base is named with it', () => {
    const faults = faultsOf({ 'ZJTX-2022.json': set('issuer', undefined) });
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'criteria/ZJTX-2022.json issuer',
      'criteria/ZJTX-2022-GD.json extends',
      'criteria/ZJTX-2022-SZ.json extends',
    ]);
  });
});
