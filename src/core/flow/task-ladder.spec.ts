import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import { limitDueOn } from '../../common/calendar/time-limit.js';
import { ladderOf, nameOfRungs } from './task-ladder.js';

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
