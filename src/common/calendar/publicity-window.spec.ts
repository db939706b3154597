import { describe, expect, it } from '@jest/globals';
import { addDays } from '../shanghai.js';
import type { DayUnit } from './publicity-window.js';
import { publicityWindow } from './publicity-window.js';
import { WorkCalendar } from './work-calendar.js';

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

const calendar = new WorkCalendar([
  { year: 2023, offDays: [], makeUpDays: [] },
  { year: 2025, offDays: [], makeUpDays: [] },
  { year: 2026, offDays: [...days('2026-09-25', 3), ...days('2026-10-01', 7)], makeUpDays: ['2026-10-10'] },
]);

describe('publicity window', () => {
  it.each<[string, string, number, DayUnit, string, string]>([
    ['省单冠 2023', '2023-12-20', 7, 'WORKING', '2023-12-28', '2023-12-29'],
    ['专精特新 2022', '2023-01-06', 7, 'CALENDAR', '2023-01-12', '2023-01-13'],
    ['广州 小升规 2025', '2025-11-14', 7, 'CALENDAR', '2025-11-20', '2025-11-21'],
    ['广州 小升规 2025', '2025-11-14', 5, 'WORKING', '2025-11-20', '2025-11-21'],
    ['佛山 投资奖励 2026', '2026-01-29', 7, 'CALENDAR', '2026-02-04', '2026-02-05'],
    ['佛山 投资奖励 2026', '2026-01-29', 5, 'WORKING', '2026-02-04', '2026-02-05'],
    ['over National Day', '2026-09-28', 7, 'WORKING', '2026-10-12', '2026-10-13'],
    ['into a holiday', '2026-09-28', 7, 'CALENDAR', '2026-10-04', '2026-10-05'],
    ['from a day off', '2026-09-26', 1, 'WORKING', '2026-09-28', '2026-09-29'],
  ])(
    '%s: %s, %i %s days end on %s, entry from %s (rule book §4.6)',
    (_, startsOn, length, unit, end, entry) => {
      expect(publicityWindow(calendar, { startsOn, length, unit })).toEqual({
        endsOn: end,
        entryFromOn: entry,
        provisional: false,
      });
    },
  );

  it('is provisional only when working days need a calendar that is not there', () => {
    const terms = { startsOn: '2026-12-30', length: 7 };
    expect(publicityWindow(calendar, { ...terms, unit: 'WORKING' }).provisional).toBe(true);
    expect(publicityWindow(calendar, { ...terms, unit: 'CALENDAR' }).provisional).toBe(false);
  });

  it('refuses a length that is none', () => {
    expect(() => publicityWindow(calendar, { startsOn: '2026-03-02', length: 0, unit: 'CALENDAR' })).toThrow(
      RangeError,
    );
  });
});
