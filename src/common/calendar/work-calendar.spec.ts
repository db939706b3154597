import { describe, expect, it } from '@jest/globals';
import { addDays } from '../shanghai.js';
import { WorkCalendar } from './work-calendar.js';

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

const calendar = new WorkCalendar([
  {
    year: 2026,
    offDays: [
      ...days('2026-02-15', 9),
      ...days('2026-05-01', 5),
      ...days('2026-09-25', 3),
      ...days('2026-10-01', 7),
    ],
    makeUpDays: ['2026-02-14', '2026-02-28', '2026-10-10'],
  },
]);

describe('counting working days (rule book §8.5)', () => {
  it('goes by the published table, else by the day of the week', () => {
    expect(calendar.isWorkday('2026-02-14')).toBe(true);
    expect(calendar.isWorkday('2026-02-16')).toBe(false);
    expect(calendar.isWorkday('2026-03-07')).toBe(false);
    expect(calendar.isWorkday('2026-03-09')).toBe(true);
    expect(calendar.covers(2026)).toBe(true);
    expect(calendar.covers(2027)).toBe(false);
  });

  it('counts no holiday with a fixed date as worked in a year that is not published', () => {
    const careful = new WorkCalendar([{ year: 2026, offDays: [], makeUpDays: [] }], ['01-01', '10-01']);
    expect(['2027-01-01', '2027-01-04', '2027-10-01'].map((date) => careful.isWorkday(date))).toEqual([
      false,
      true,
      false,
    ]);
    expect(careful.isWorkday('2026-10-01')).toBe(true);
    expect(careful.addWorkdays('2026-12-31', 1)).toEqual({ date: '2027-01-04', provisional: true });
  });

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

  it('follows days the province sets itself, which publish no year', () => {
    const basis = '粤府办函';
    const local = new WorkCalendar(
      [{ year: 2026, offDays: [], makeUpDays: [] }],
      [],
      [
        { date: '2026-09-23', worked: false, basis },
        { date: '2027-03-06', worked: true, basis },
      ],
    );
    expect(local.isWorkday('2026-09-23')).toBe(false);
    expect(local.addWorkdays('2026-09-22', 1)).toEqual({ date: '2026-09-24', provisional: false });
    expect(local.isWorkday('2027-03-06')).toBe(true);
    expect(local.addWorkdays('2027-03-05', 1)).toEqual({ date: '2027-03-06', provisional: true });
  });

  it('counts nothing backwards', () => {
    expect(calendar.countWorkdays('2026-03-10', '2026-03-10')).toBe(0);
    expect(calendar.countWorkdays('2026-03-10', '2026-03-01')).toBe(0);
  });

  it.each([0, -1, 1.5, NaN])('refuses %p days', (n) => {
    expect(() => calendar.addWorkdays('2026-03-02', n)).toThrow(RangeError);
  });
});
