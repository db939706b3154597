import { loadPolicy } from '../../../../../config/policy.js';
import type { ComputedDate } from '../../../../common/calendar/work-calendar.js';
import type { Tier } from '../../../../core/auth/index.js';
import { cityDate } from './assessment-posts.js';

/**
 * The last day to mend what was returned: the working days of CORRECTION, the day of the return not counted, but for
 * county and city not past the city's date, unless that has passed already.
 */
export function returnDue(year: number, tier: Tier, today: string): ComputedDate {
  const { calendar } = loadPolicy();
  const due = calendar.addWorkdays(today, loadPolicy().limitDays('CORRECTION'));
  const stop = cityDate(year);
  if (tier === 'PROVINCE' || stop < today || due.date <= stop) return due;
  return { date: stop, provisional: false };
}
