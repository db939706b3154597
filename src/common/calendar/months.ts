import { Temporal } from 'temporal-polyfill';
import { addDays } from '../shanghai.js';
import type { ComputedDate, WorkCalendar } from './work-calendar.js';

/**
 * Same day number `months` later; where the month has none, its last day (rule book §8.5).
 *
 * @throws RangeError when `date` is not real.
 */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** A limit in months that ends on a day off rolls to the next working day. */
export function monthsLimit(calendar: WorkCalendar, start: string, months: number): ComputedDate {
  return calendar.nextWorkdayOnOrAfter(addMonths(start, months));
}

/** The last day of a validity that starts on `start`: start + `years` − 1 day. */
export function validityEnd(start: string, years = 3): string {
  return addDays(addMonths(start, 12 * years), -1);
}

/** A ban: its last day is the same day `years` later, the first eligible day the next. */
export function banPeriod(decidedOn: string, years = 3): { lastDay: string; firstEligible: string } {
  const lastDay = addMonths(decidedOn, 12 * years);
  return { lastDay, firstEligible: addDays(lastDay, 1) };
}
