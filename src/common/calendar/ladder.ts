import { addDays } from '../shanghai.js';
import { limitDueOn, type RunningLimit } from './time-limit.js';
import type { ComputedDate, WorkCalendar } from './work-calendar.js';

/**
 * When a rung goes out: so many calendar days or working days from the due date (negative: before it), or once so many
 * percent of a limit of working days have passed.
 */
export type RungAt =
  | { readonly days: number; readonly workdays?: never; readonly percent?: never }
  | { readonly workdays: number; readonly days?: never; readonly percent?: never }
  | { readonly percent: number; readonly days?: never; readonly workdays?: never };

/** A step of a reminder ladder. */
export type Rung = RungAt & { readonly id: string };

/** One sending date with every rung that met on it, earliest nominal day first. */
export interface PlannedRungs<R extends Rung> {
  date: string;
  rungs: R[];
  provisional: boolean;
}

/** What a ladder counts from: the last day in time, and the running limit behind it where there is one. */
export interface LadderBase {
  readonly dueOn: string;
  readonly limit: RunningLimit | null;
}

/**
 * The sending dates of a ladder. A rung in calendar days up to the due date that falls on a day off goes out on the last
 * working day before, one after it on the next working day; rungs that meet merge. The due date never moves. Percentages
 * are working day ceil(p·N/100) of the limit; those used up before a pause are past and left out.
 *
 * @throws RangeError for a percentage without a limit.
 */
export function planLadder<R extends Rung>(
  calendar: WorkCalendar,
  base: LadderBase,
  rungs: readonly R[],
): PlannedRungs<R>[] {
  const planned = new Map<string, PlannedRungs<R>>();
  for (const rung of [...rungs].sort((a, b) => nominal(a) - nominal(b))) {
    const found = dateOf(calendar, base, rung);
    if (!found) continue;
    const met = planned.get(found.date) ?? { date: found.date, rungs: [], provisional: false };
    met.rungs.push(rung);
    met.provisional ||= found.provisional;
    planned.set(found.date, met);
  }
  return [...planned.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Orders the rungs of one ladder before their dates are known. */
function nominal({ days, workdays, percent }: RungAt): number {
  if (percent !== undefined) return percent - 1000;
  return days ?? workdays * 1.4;
}

function dateOf(calendar: WorkCalendar, { dueOn, limit }: LadderBase, rung: RungAt): ComputedDate | null {
  if (rung.days !== undefined) {
    const day = addDays(dueOn, rung.days);
    return rung.days > 0 ? calendar.nextWorkdayOnOrAfter(day) : calendar.previousWorkdayOnOrBefore(day);
  }
  if (rung.workdays !== undefined) return workdaysFrom(calendar, dueOn, rung.workdays);
  if (limit === null) throw new RangeError('a percentage needs a limit of working days');
  const day = Math.ceil((rung.percent * limit.days) / 100);
  return day > limit.usedDays ? limitDueOn(calendar, { ...limit, days: day }) : null;
}

/** 0: the due date or the last working day before it; n: the n-th working day after, or before, the due date. */
function workdaysFrom(calendar: WorkCalendar, dueOn: string, n: number): ComputedDate {
  if (n > 0) return calendar.addWorkdays(dueOn, n);
  let { date, provisional } = calendar.previousWorkdayOnOrBefore(dueOn);
  for (let left = n; left < 0; left += 1) {
    const before = calendar.previousWorkdayOnOrBefore(addDays(date, -1));
    date = before.date;
    provisional ||= before.provisional;
  }
  return { date, provisional };
}
