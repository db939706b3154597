import { describe, expect, it } from '@jest/globals';
import { returnDue } from './return-due.js';

describe('the last day to mend a returned update', () => {
  it.each([
    ['COUNTY', '2026-06-15', '2026-06-23', 'the 19th and the weekend are off'],
    ['COUNTY', '2026-07-28', '2026-07-31', 'not past the date of the city'],
    ['CITY', '2026-07-28', '2026-07-31', 'the same'],
    ['CITY', '2026-08-03', '2026-08-10', 'the date of the city has passed'],
    ['PROVINCE', '2026-07-28', '2026-08-04', 'the province has none'],
  ] as const)('%s on %s: %s (%s)', (tier, today, date, _why) => {
    expect(returnDue(2025, tier, today)).toEqual({ date, provisional: false });
  });

  it('is provisional in a year without a calendar', () => {
    expect(returnDue(2025, 'PROVINCE', '2026-12-29').provisional).toBe(true);
  });
});
