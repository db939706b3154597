import { describe, expect, it } from '@jest/globals';
import { reportingLimit } from './reporting-limit.js';

describe('the last day to report a major change', () => {
  it.each([
    // 2026-02-28 is a Saturday worked to make up for the Spring Festival.
    ['2025-11-30', '2026-02-28'],
    ['2025-11-28', '2026-02-28'],
    ['2025-11-29', '2026-02-28'],
    ['2025-12-01', '2026-03-02'],
    // 15 to 23 February 2026 are off.
    ['2025-11-15', '2026-02-24'],
    // 1 to 7 October 2026 are off.
    ['2026-07-01', '2026-10-08'],
    // A Sunday.
    ['2026-03-14', '2026-06-15'],
    // 29 February of a leap year.
    ['2023-11-30', '2024-02-29'],
  ])('of %s is %s', (eventOn, date) => {
    expect(reportingLimit(eventOn)).toEqual({ date, provisional: false });
  });

  it('is provisional where the calendar of its year is not published', () => {
    expect(reportingLimit('2035-11-20').provisional).toBe(true);
  });
});
