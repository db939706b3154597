import { addDays } from '../shanghai.js';
import type { WorkCalendar } from './work-calendar.js';

export const DAY_UNITS = ['CALENDAR', 'WORKING'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

export interface PublicityTerms {
  startsOn: string;
  /** Number of days, at least 1. */
  length: number;
  unit: DayUnit;
}

export interface PublicityWindow {
  endsOn: string;
  /** Entry is possible from 00:00 of this date; an objection counts when received before that moment. */
  entryFromOn: string;
  provisional: boolean;
}

/**
 * The window of a publicity (公示). Its first day counts if it is a countable day; calendar days are not
 * prolonged by holidays (rule book §4.6).
 */
export function publicityWindow(calendar: WorkCalendar, terms: PublicityTerms): PublicityWindow {
  const { startsOn, length, unit } = terms;
  if (!Number.isInteger(length) || length < 1) throw new RangeError(`not a number of days: ${length}`);
  const last =
    unit === 'WORKING'
      ? calendar.addWorkdays(startsOn, length, { includeStart: true })
      : { date: addDays(startsOn, length - 1), provisional: false };
  return { endsOn: last.date, entryFromOn: addDays(last.date, 1), provisional: last.provisional };
}
