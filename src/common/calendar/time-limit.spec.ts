import { describe, expect, it } from '@jest/globals';
import { addDays } from '../shanghai.js';
import {
  limitDueOn,
  limitOverdueFrom,
  pauseLimit,
  resumeLimit,
  rungDates,
  startLimit,
  usedDays,
} from './time-limit.js';
import { WorkCalendar } from './work-calendar.js';

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

const calendar = new WorkCalendar([
  {
    year: 2026,
    offDays: [...days('2026-02-15', 9), ...days('2026-09-25', 3), ...days('2026-10-01', 7)],
    makeUpDays: ['2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10'],
  },
]);

describe('a limit of N working days', () => {
  it('does not count the day of receipt', () => {
    expect(limitDueOn(calendar, startLimit(5, '2026-02-12'))).toEqual({
      date: '2026-02-26',
      provisional: false,
    });
  });

  it('received on a day off starts with the next working day', () => {
    expect(limitDueOn(calendar, startLimit(1, '2026-10-03')).date).toBe('2026-10-08');
  });

  it('is overdue after midnight of day N', () => {
    expect(limitOverdueFrom(calendar, startLimit(5, '2026-02-12')).toISOString()).toBe(
      '2026-02-26T16:00:00.000Z',
    );
  });

  it('is provisional when it runs into a year without a calendar', () => {
    expect(limitDueOn(calendar, startLimit(10, '2026-12-24'))).toEqual({
      date: '2027-01-07',
      provisional: true,
    });
  });

  it('refuses a number of days that is none', () => {
    expect(() => startLimit(0, '2026-03-02')).toThrow(RangeError);
  });
});

describe('a return over the National Day week', () => {
  const started = startLimit(10, '2026-09-24');
  const paused = pauseLimit(calendar, started, '2026-09-29');

  it('uses the day of return and nothing while returned', () => {
    expect(paused).toEqual({ days: 10, usedDays: 2 });
  });

  it('goes on the working day after resubmission with the days left', () => {
    const resumed = resumeLimit(paused, '2026-10-08');
    expect(usedDays(calendar, resumed, '2026-10-08')).toBe(2);
    expect(usedDays(calendar, resumed, '2026-10-09')).toBe(3);
    expect(limitDueOn(calendar, resumed).date).toBe('2026-10-19');
  });

  it('resubmitted within the week it goes on after the week', () => {
    expect(limitDueOn(calendar, resumeLimit(paused, '2026-10-03')).date).toBe('2026-10-16');
  });

  it('can be returned a second time', () => {
    const again = pauseLimit(calendar, resumeLimit(paused, '2026-10-08'), '2026-10-10');
    expect(again).toEqual({ days: 10, usedDays: 4 });
    expect(limitDueOn(calendar, resumeLimit(again, '2026-10-14')).date).toBe('2026-10-22');
  });

  it('returned on the day of receipt has used nothing', () => {
    expect(pauseLimit(calendar, started, '2026-09-24').usedDays).toBe(0);
  });

  it('without a day left it is due on the day of resubmission', () => {
    const overdue = pauseLimit(calendar, startLimit(2, '2026-09-14'), '2026-09-18');
    expect(overdue).toEqual({ days: 2, usedDays: 4 });
    expect(limitDueOn(calendar, resumeLimit(overdue, '2026-09-22'))).toEqual({
      date: '2026-09-22',
      provisional: false,
    });
  });
});

describe('rungs of a limit', () => {
  it('p percent is working day ceil(p·N/100)', () => {
    expect(rungDates(calendar, startLimit(5, '2026-03-02'), [50, 80, 100])).toEqual([
      { percents: [50], workingDay: 3, date: '2026-03-05', provisional: false },
      { percents: [80], workingDay: 4, date: '2026-03-06', provisional: false },
      { percents: [100], workingDay: 5, date: '2026-03-09', provisional: false },
    ]);
  });

  it('merge when they meet', () => {
    const rungs = rungDates(calendar, startLimit(2, '2026-03-02'), [50, 80, 100]);
    expect(rungs.map((rung) => [rung.date, rung.percents])).toEqual([
      ['2026-03-03', [50]],
      ['2026-03-04', [80, 100]],
    ]);
  });

  it('after a pause only the ones ahead remain', () => {
    const resumed = resumeLimit({ days: 10, usedDays: 5 }, '2026-10-08');
    const rungs = rungDates(calendar, resumed, [50, 80, 100]);
    expect(rungs.map((rung) => [rung.date, rung.workingDay])).toEqual([
      ['2026-10-12', 8],
      ['2026-10-14', 10],
    ]);
  });
});
