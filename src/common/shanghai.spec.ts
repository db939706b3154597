import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayOfWeek,
  daysBetween,
  firstInstantTooLate,
  formatInstant,
  isDate,
  isTimeOfDay,
  shanghaiDate,
  startOfDay,
} from './shanghai.js';

describe('dates in Shanghai', () => {
  it('a date begins at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-05-09').toISOString()).toBe('2026-05-08T16:00:00.000Z');
    expect(shanghaiDate(new Date('2026-05-08T15:59:59.999Z'))).toBe('2026-05-08');
    expect(shanghaiDate(new Date('2026-05-08T16:00:00.000Z'))).toBe('2026-05-09');
  });

  it('"until 9 May 18:00" accepts 17:59:59.999 and refuses 18:00:00.000', () => {
    const tooLate = firstInstantTooLate('2026-05-09', '18:00').getTime();
    expect(new Date('2026-05-09T17:59:59.999+08:00').getTime()).toBeLessThan(tooLate);
    expect(new Date('2026-05-09T18:00:00.000+08:00').getTime()).toBe(tooLate);
  });

  it('a date without a time ends at 24:00', () => {
    expect(firstInstantTooLate('2026-05-31').toISOString()).toBe('2026-05-31T16:00:00.000Z');
    expect(firstInstantTooLate('2026-12-31', null).toISOString()).toBe('2026-12-31T16:00:00.000Z');
  });

  it.each([
    '2026-02-29',
    '2026-2-9',
    '2026-13-01',
    '2026-00-10',
    '2026-06-31',
    '0026-01-01',
    '',
    ' 2026-01-01',
    20260101,
  ])('refuses %p as a date', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('knows %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['24:00', '9:00', '12:60', '12:00:00', ''])('refuses %p as a time of day', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
  });

  it('throws on dates and times that are not real', () => {
    expect(() => startOfDay('2026-02-30')).toThrow(RangeError);
    expect(() => addDays('yesterday', 1)).toThrow(RangeError);
    expect(() => firstInstantTooLate('2026-02-20', '25:00')).toThrow(RangeError);
  });

  it('works with the day after the last date it takes', () => {
    expect(isDate('2199-12-31')).toBe(true);
    expect(isDate('2200-01-01')).toBe(false);
    expect(firstInstantTooLate('2199-12-31').toISOString()).toBe('2199-12-31T16:00:00.000Z');
  });

  it('counts days over month and year ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-05-31', '2026-06-15')).toBe(15);
    expect(daysBetween('2026-05-31', '2026-05-01')).toBe(-30);
    expect(dayOfWeek('2026-05-31')).toBe(7);
  });

  it('formats an instant for people', () => {
    expect(formatInstant(new Date('2026-05-09T01:05:59.999Z'))).toBe('2026-05-09 09:05');
  });
});
