import { firstInstantTooLate } from '../shanghai.js';
import type { ComputedDate, WorkCalendar } from './work-calendar.js';

/** A limit of N working days that is not running: returned, under objection, with an outside evaluator. */
export interface PausedLimit {
  /** N. */
  days: number;
  /** Working days used so far; more than `days` when it was overdue. */
  usedDays: number;
}

/** A running limit. `countsAfter` is the day of receipt or resubmission, which itself does not count. */
export interface RunningLimit extends PausedLimit {
  countsAfter: string;
}

/** A warning on a working day of the limit; percentages that meet on one day are together. */
export interface LimitRung extends ComputedDate {
  percents: number[];
  workingDay: number;
}

/** Starts a limit of `days` working days on the day of receipt. */
export function startLimit(days: number, receivedOn: string): RunningLimit {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of working days: ${days}`);
  return { days, usedDays: 0, countsAfter: receivedOn };
}

/** Working days used by the end of `on`, that day included. */
export function usedDays(calendar: WorkCalendar, limit: RunningLimit, on: string): number {
  return limit.usedDays + calendar.countWorkdays(limit.countsAfter, on);
}

/** Stops the limit; the day of return counts as used. */
export function pauseLimit(calendar: WorkCalendar, limit: RunningLimit, returnedOn: string): PausedLimit {
  return { days: limit.days, usedDays: usedDays(calendar, limit, returnedOn) };
}

/** Lets the limit go on from the working day after resubmission with the days left. */
export function resumeLimit(limit: PausedLimit, resubmittedOn: string): RunningLimit {
  return { days: limit.days, usedDays: limit.usedDays, countsAfter: resubmittedOn };
}

/** The date of working day N. Without a day left it is the day of resubmission itself. */
export function limitDueOn(calendar: WorkCalendar, limit: RunningLimit): ComputedDate {
  return workingDay(calendar, limit, Math.max(limit.days, limit.usedDays));
}

/** Overdue begins at this instant: 24:00 of working day N. */
export function limitOverdueFrom(calendar: WorkCalendar, limit: RunningLimit): Date {
  return firstInstantTooLate(limitDueOn(calendar, limit).date);
}

/**
 * The dates of the warnings still ahead: p percent is working day ceil(p·N/100). Rungs on days used up before
 * a pause are past and left out.
 */
export function rungDates(
  calendar: WorkCalendar,
  limit: RunningLimit,
  percents: readonly number[],
): LimitRung[] {
  const byDay = new Map<number, number[]>();
  for (const percent of [...percents].sort((a, b) => a - b)) {
    const day = Math.ceil((percent * limit.days) / 100);
    byDay.set(day, [...(byDay.get(day) ?? []), percent]);
  }
  return [...byDay]
    .filter(([day]) => day > limit.usedDays)
    .map(([day, met]) => ({ percents: met, workingDay: day, ...workingDay(calendar, limit, day) }));
}

function workingDay(calendar: WorkCalendar, limit: RunningLimit, day: number): ComputedDate {
  const ahead = day - limit.usedDays;
  if (ahead > 0) return calendar.addWorkdays(limit.countsAfter, ahead);
  return { date: limit.countsAfter, provisional: false };
}
