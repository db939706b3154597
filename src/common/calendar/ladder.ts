import { addDays } from '../shanghai.js';
import type { WorkCalendar } from './work-calendar.js';

/** A step of a reminder ladder, `offsetDays` calendar days from the due date (negative: before it). */
export interface Rung {
  id: string;
  offsetDays: number;
}

/** One sending date with every rung that met on it, in the order of their offsets. */
export interface PlannedRungs<R extends Rung> {
  date: string;
  rungs: R[];
  provisional: boolean;
}

/**
 * The sending dates of a ladder. A rung up to the due date that falls on a day off goes out on the last
 * working day before, one after it on the next working day; rungs that meet merge. The due date never moves.
 */
export function planLadder<R extends Rung>(
  calendar: WorkCalendar,
  dueOn: string,
  rungs: readonly R[],
): PlannedRungs<R>[] {
  const planned = new Map<string, PlannedRungs<R>>();
  for (const rung of [...rungs].sort((a, b) => a.offsetDays - b.offsetDays)) {
    const nominal = addDays(dueOn, rung.offsetDays);
    const { date, provisional } =
      rung.offsetDays > 0
        ? calendar.nextWorkdayOnOrAfter(nominal)
        : calendar.previousWorkdayOnOrBefore(nominal);
    const met = planned.get(date) ?? { date, rungs: [], provisional: false };
    met.rungs.push(rung);
    met.provisional ||= provisional;
    planned.set(date, met);
  }
  return [...planned.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
