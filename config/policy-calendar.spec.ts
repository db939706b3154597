import { describe, expect, it } from '@jest/globals';
import { planLadder } from '../src/common/calendar/ladder.js';
import { publicityWindow } from '../src/common/calendar/publicity-window.js';
import { addDays } from '../src/common/shanghai.js';
import { loadPolicy } from './policy.js';

const policy = loadPolicy();
const { calendar, calendarYears } = policy;

function workdaysOf(year: number): number {
  return calendar.countWorkdays(`${year - 1}-12-31`, `${year}-12-31`);
}

function days(from: string, to: string): string[] {
  const dates = [from];
  for (let date = from; date < to;) dates.push((date = addDays(date, 1)));
  return dates;
}

describe('published calendars (rule book §8.5)', () => {
  it.each([
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    expect(calendar.covers(year)).toBe(true);
    expect(workdaysOf(year)).toBe(count);
  });

  it('2027 is not published', () => {
    expect(calendar.covers(2027)).toBe(false);
  });

  it('2026 is off on its seven holidays and works six weekends', () => {
    const of2026 = calendarYears.find((row) => row.year === 2026);
    expect(of2026?.offDays).toEqual([
      ...days('2026-01-01', '2026-01-03'),
      ...days('2026-02-15', '2026-02-23'),
      ...days('2026-04-04', '2026-04-06'),
      ...days('2026-05-01', '2026-05-05'),
      ...days('2026-06-19', '2026-06-21'),
      ...days('2026-09-25', '2026-09-27'),
      ...days('2026-10-01', '2026-10-07'),
    ]);
    expect(of2026?.makeUpDays.map((date) => date.slice(5))).toEqual([
      '01-04',
      '02-14',
      '02-28',
      '05-09',
      '09-20',
      '10-10',
    ]);
  });

  it('2025 works five weekends', () => {
    const of2025 = calendarYears.find((row) => row.year === 2025);
    expect(of2025?.makeUpDays.map((date) => date.slice(5))).toEqual([
      '01-26',
      '02-08',
      '04-27',
      '09-28',
      '10-11',
    ]);
  });
});

describe('the published calendars give the examples of the rules', () => {
  it.each([
    ['2026-02-12', 5, '2026-02-25', '2026-02-26'],
    ['2026-09-28', 7, '2026-10-12', '2026-10-13'],
  ])('from %s, %i days end on %s with the first day and %s without', (start, n, included, excluded) => {
    expect(calendar.addWorkdays(start, n, { includeStart: true })).toEqual({
      date: included,
      provisional: false,
    });
    expect(calendar.addWorkdays(start, n)).toEqual({ date: excluded, provisional: false });
  });

  it('省单冠 2023: 7 working days from 2023-12-20 end on 12-28', () => {
    const { length, unit } = policy.publicityDefault('PROVINCE');
    expect(publicityWindow(calendar, { startsOn: '2023-12-20', length, unit }).endsOn).toBe('2023-12-28');
  });

  it('the yearly update due on 31 May 2026, a Sunday, is reminded of on seven working days', () => {
    const planned = planLadder(
      calendar,
      { dueOn: '2026-05-31', limit: null },
      policy.reminderRule('YEARLY_UPDATE').rungs,
    );
    expect(planned.map(({ date, rungs }) => [date, ...rungs.map((rung) => rung.id)])).toEqual([
      ['2026-04-30', 'T-30'],
      ['2026-05-15', 'T-15'],
      ['2026-05-22', 'T-7'],
      ['2026-05-29', 'T-1', 'T0'],
      ['2026-06-03', 'T+3'],
      ['2026-06-08', 'T+7'],
      ['2026-06-15', 'T+15'],
    ]);
  });
});
