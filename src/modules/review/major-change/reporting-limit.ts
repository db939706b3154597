import { loadPolicy } from '../../../../config/policy.js';
import { monthsLimit } from '../../../common/calendar/months.js';
import type { ComputedDate } from '../../../common/calendar/work-calendar.js';

/** The last day to report a change (rule book §2.6, §8.5): same day number three months later, on a working day. */
export function reportingLimit(eventOn: string): ComputedDate {
  const { calendar, limits } = loadPolicy();
  return monthsLimit(calendar, eventOn, limits.majorChangeMonths);
}
