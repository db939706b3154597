import { describe, expect, it } from '@jest/globals';
import { addDays } from '../shanghai.js';
import { planLadder } from './ladder.js';
import { WorkCalendar } from './work-calendar.js';

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

const calendar = new WorkCalendar([
  {
    year: 2026,
    offDays: [...days('2026-05-01', 5), ...days('2026-09-25', 3), ...days('2026-10-01', 7)],
    makeUpDays: ['2026-05-09', '2026-09-20', '2026-10-10'],
  },
]);
const yearly = [-30, -15, -7, -1, 0, 3, 7, 15].map((days) => ({
  id: `T${days > 0 ? '+' : ''}${days}`,
  days,
}));

describe('reminder ladder', () => {
  it('for 31 May 2026, a Sunday, comes out on seven working days', () => {
    const planned = planLadder(calendar, { dueOn: '2026-05-31', limit: null }, yearly);
    expect(planned.map(({ date, rungs }) => [date, ...rungs.map((rung) => rung.id)])).toEqual([
      ['2026-04-30', 'T-30'],
      ['2026-05-15', 'T-15'],
      ['2026-05-22', 'T-7'],
      ['2026-05-29', 'T-1', 'T0'],
      ['2026-06-03', 'T+3'],
      ['2026-06-08', 'T+7'],
      ['2026-06-15', 'T+15'],
    ]);
    expect(planned.some(({ provisional }) => provisional)).toBe(false);
  });

  it('merges rungs behind a holiday', () => {
    const planned = planLadder(calendar, { dueOn: '2026-09-30', limit: null }, yearly);
    expect(planned.map(({ date, rungs }) => [date.slice(5), ...rungs.map((rung) => rung.id)])).toEqual([
      ['08-31', 'T-30'],
      ['09-15', 'T-15'],
      ['09-23', 'T-7'],
      ['09-29', 'T-1'],
      ['09-30', 'T0'],
      ['10-08', 'T+3', 'T+7'],
      ['10-15', 'T+15'],
    ]);
  });

  it('marks the dates that need a calendar not yet published', () => {
    const planned = planLadder(calendar, { dueOn: '2026-12-31', limit: null }, yearly);
    expect(planned.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual([
      '2027-01-04',
      '2027-01-07',
      '2027-01-15',
    ]);
  });

  it('counts working days to and from the due date', () => {
    const rungs = [
      { id: 'W-2', workdays: -2 },
      { id: 'W0', workdays: 0 },
      { id: 'W+1', workdays: 1 },
    ];
    const days = (dueOn: string) =>
      planLadder(calendar, { dueOn, limit: null }, rungs).map(({ date, rungs: met }) => [
        date,
        ...met.map(({ id }) => id),
      ]);
    expect(days('2026-10-03')).toEqual([
      ['2026-09-28', 'W-2'],
      ['2026-09-30', 'W0'],
      ['2026-10-08', 'W+1'],
    ]);
    expect(days('2026-11-25')).toEqual([
      ['2026-11-23', 'W-2'],
      ['2026-11-25', 'W0'],
      ['2026-11-26', 'W+1'],
    ]);
  });

  it('needs a limit for percentages', () => {
    const percent = [{ id: '50%', percent: 50 }];
    expect(() => planLadder(calendar, { dueOn: '2026-09-30', limit: null }, percent)).toThrow(RangeError);
    const limit = { days: 4, usedDays: 0, countsAfter: '2026-09-21' };
    expect(planLadder(calendar, { dueOn: '2026-09-28', limit }, percent)[0]?.date).toBe('2026-09-23');
  });

  it('does not depend on the order of its rungs', () => {
    expect(planLadder(calendar, { dueOn: '2026-05-31', limit: null }, [...yearly].reverse())).toEqual(
      planLadder(calendar, { dueOn: '2026-05-31', limit: null }, yearly),
    );
  });
});
