import { describe, expect, it } from '@jest/globals';
import { addDays } from '../shanghai.js';
import { addMonths, banPeriod, monthsLimit, validityEnd } from './months.js';
import { WorkCalendar } from './work-calendar.js';

const nationalDay = Array.from({ length: 7 }, (_, i) => addDays('2026-10-01', i));
const calendar = new WorkCalendar([
  { year: 2026, offDays: nationalDay, makeUpDays: ['2026-02-28', '2026-05-09'] },
]);

describe('months and years', () => {
  it('keep the day number or end with the month', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', 3)).toBe('2026-06-15');
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
  });

  it('a limit in months stays on a worked Saturday', () => {
    expect(monthsLimit(calendar, '2025-11-30', 3)).toEqual({ date: '2026-02-28', provisional: false });
  });

  it('a limit in months that ends on a day off rolls to the next working day', () => {
    expect(monthsLimit(calendar, '2026-07-01', 3)).toEqual({ date: '2026-10-08', provisional: false });
    expect(monthsLimit(calendar, '2026-02-10', 3).date).toBe('2026-05-11');
    expect(monthsLimit(calendar, '2026-11-30', 3)).toEqual({ date: '2027-03-01', provisional: true });
  });

  it('a validity of three years ends the day before', () => {
    expect(validityEnd('2023-07-10')).toBe('2026-07-09');
    expect(validityEnd('2026-01-01')).toBe('2028-12-31');
    expect(validityEnd('2025-03-01', 3)).toBe('2028-02-29');
  });

  it('a ban of three years lasts through the same day, the next is eligible', () => {
    expect(banPeriod('2026-11-22')).toEqual({ lastDay: '2029-11-22', firstEligible: '2029-11-23' });
    expect(banPeriod('2024-02-29')).toEqual({ lastDay: '2027-02-28', firstEligible: '2027-03-01' });
  });
});
