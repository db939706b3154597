import { limitDueOn, rungDates, type RunningLimit } from '../../common/calendar/time-limit.js';
import type { WorkCalendar } from '../../common/calendar/work-calendar.js';
import { addDays } from '../../common/shanghai.js';

/** The messages about a running limit: ahead of its last day, and past it. */
export const STEP_NOTICES = ['STEP_DUE', 'STEP_OVERDUE'] as const;

/** A day on which the holder of a running limit is warned. */
export interface StepRung {
  /** `50%`, `80%+100%` where rungs meet, or `OVERDUE`. */
  readonly id: string;
  readonly date: string;
  /** Share of the limit that has passed; 100 on the last day in time and when overdue. */
  readonly percent: number;
  readonly overdue: boolean;
}

/** The warnings of a limit still ahead, in order: its percentages, then the first working day after its last day. */
export function stepRungs(
  calendar: WorkCalendar,
  limit: RunningLimit,
  percents: readonly number[],
): StepRung[] {
  const warnings = rungDates(calendar, limit, percents).map((rung): StepRung => ({
    id: rung.percents.map((percent) => `${percent}%`).join('+'),
    date: rung.date,
    percent: Math.max(...rung.percents),
    overdue: false,
  }));
  const dayAfter = addDays(limitDueOn(calendar, limit).date, 1);
  const overdue = {
    id: 'OVERDUE',
    date: calendar.nextWorkdayOnOrAfter(dayAfter).date,
    percent: 100,
    overdue: true,
  };
  return [...warnings, overdue];
}
