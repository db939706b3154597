import { describe, expect, it } from '@jest/globals';
import { isAstray, nextRungOf } from './next-rung.js';

const standing = (nextRungOn: string) =>
  ({ rule: 'YEARLY_UPDATE', dueOn: '2026-05-31', nextRungOn }) as const;

describe('the next rung by a calendar that came since', () => {
  it('is looked for only where no rung is planned for the day waited for', () => {
    expect(isAstray(standing('2026-05-29'))).toBe(false);
    expect(isAstray(standing('2026-05-28'))).toBe(true);
  });

  it.each([
    ['2026-04-29', [], '2026-04-30'],
    ['2026-05-01', [], '2026-04-30'],
    ['2026-05-14', [], '2026-05-15'],
    ['2026-05-30', [], '2026-05-29'],
    ['2026-06-04', [], '2026-06-03'],
    ['2026-06-16', [], '2026-06-15'],
    ['2026-05-30', ['T-30', 'T-15', 'T-7', 'T-1'], '2026-05-29'],
    ['2026-06-01', ['T-7', 'T-1', 'T0'], '2026-06-03'],
    ['2026-06-16', ['T+7', 'T+15'], null],
  ])('waiting for %s, with %j gone, is that of %s', (formerly, gone, next) => {
    expect(nextRungOf(standing(formerly), new Set(gone))).toBe(next);
  });
});
