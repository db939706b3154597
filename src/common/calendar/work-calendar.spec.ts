import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import { addDays } from '../shanghai.js';

const { calendar, calendarYears } = loadPolicy();

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

describe('counting working days', () => {
  it.each([
    ['2026-02-12', 5, '2026-02-25', '2026-02-26'],
    ['2026-09-28', 7, '2026-10-12', '2026-10-13'],
  ])('from %s, %i days end on %s with the first day and %s without', (start, n, included, excluded) => {
    expect(calendar.addWorkdays(start, n, { includeStart: true })).toEqual({
      date: included,
      provisional: false,
    });
    expect(calendar.addWorkdays(start, n)).toEqual({ date: excluded, provisional: false });
    expect(calendar.countWorkdays(start, excluded)).toBe(n);
  });

  it('does not count a first day that is off', () => {
    expect(calendar.addWorkdays('2026-10-01', 1, { includeStart: true }).date).toBe('2026-10-08');
  });

  it('counts Monday to Friday in a year without a calendar and says so', () => {
    expect(calendar.addWorkdays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(calendar.addWorkdays('2026-12-30', 3)).toEqual({ date: '2027-01-04', provisional: true });
  });

  it('finds the working day on, before or after a date', () => {
    expect(calendar.previousWorkdayOnOrBefore('2026-05-05')).toEqual({
      date: '2026-04-30',
      provisional: false,
    });
    expect(calendar.nextWorkdayOnOrAfter('2026-10-01')).toEqual({ date: '2026-10-08', provisional: false });
    expect(calendar.nextWorkdayOnOrAfter('2026-10-10').date).toBe('2026-10-10');
    expect(calendar.previousWorkdayOnOrBefore('2027-01-02')).toEqual({
      date: '2027-01-01',
      provisional: true,
    });
  });

  it('counts nothing backwards', () => {
    expect(calendar.countWorkdays('2026-03-10', '2026-03-10')).toBe(0);
    expect(calendar.countWorkdays('2026-03-10', '2026-03-01')).toBe(0);
  });

  it.each([0, -1, 1.5, NaN])('refuses %p days', (n) => {
    expect(() => calendar.addWorkdays('2026-03-02', n)).toThrow(RangeError);
  });
});
