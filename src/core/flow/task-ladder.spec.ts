import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import { limitDueOn } from '../../common/calendar/time-limit.js';
import { ladderOf, lastDueBegun, lastDueEnded, nameOfRungs } from './task-ladder.js';

const rungs = (days: number, countsAfter: string, usedDays = 0) => {
  const limit = { days, usedDays, countsAfter };
  const dueOn = limitDueOn(loadPolicy().calendar, limit).date;
  return ladderOf('STEP', { dueOn, limit }).map((met) => [nameOfRungs(met.rungs), met.date]);
};

describe('ladder of a step', () => {
  it('warns at 50, 80 and 100 percent and on the first working day after', () => {
    expect(rungs(5, '2026-09-28')).toEqual([
      ['50%', '2026-10-08'],
      ['80%', '2026-10-09'],
      ['100%', '2026-10-10'],
      ['OVERDUE', '2026-10-12'],
    ]);
  });

  it('merges rungs that meet on one day', () => {
    expect(rungs(1, '2026-11-23')).toEqual([
      ['50%+80%+100%', '2026-11-24'],
      ['OVERDUE', '2026-11-25'],
    ]);
  });

  it('leaves out what passed before a pause, never the overdue one', () => {
    expect(rungs(5, '2026-11-23', 3)).toEqual([
      ['80%', '2026-11-24'],
      ['100%', '2026-11-25'],
      ['OVERDUE', '2026-11-26'],
    ]);
    expect(rungs(5, '2026-11-23', 5)).toEqual([['OVERDUE', '2026-11-24']]);
  });
});

describe('to-dos that a day opens and ends', () => {
  it('begin with their first rung, which comes early where its day is one off', () => {
    expect(lastDueBegun('LIST_CLOSING', '2026-10-15')).toBe('2026-10-30');
    // 14 and 15 November 2026 are a weekend: rungs of the two days go out on the Friday before.
    expect(lastDueBegun('LIST_CLOSING', '2026-11-13')).toBe('2026-11-30');
    expect(lastDueBegun('TITLE_EXPIRY', '2025-12-31')).toBe('2026-07-02');
  });

  it('are over so many days after their last one as the rule says, or never', () => {
    expect(lastDueEnded('LIST_CLOSING', '2026-10-31')).toBe('2026-10-30');
    expect(lastDueEnded('TITLE_EXPIRY', '2026-07-31')).toBe('2026-06-30');
    expect(lastDueEnded('YEARLY_UPDATE', '2026-07-31')).toBeNull();
  });
});
