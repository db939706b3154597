import { addDays, shanghaiDate, SHANGHAI, startOfDay } from '../../../common/shanghai.js';
import type { TickName } from '../../../core/jobs/index.js';

export interface Schedule {
  readonly cron: string;
  readonly timeZone: string;
  /**
   * For a daily tick that notes its runs: minutes after midnight from which the day counts as missed. Null for one
   * that comes again soon by itself.
   */
  readonly missedFrom: number | null;
}

/** When each tick fires. Complete by its type. */
export const SCHEDULES: Readonly<Record<TickName, Schedule>> = {
  /** Reminders go out at the start of office hours. */
  'reminder.tick': { cron: '30 8 * * *', timeZone: SHANGHAI, missedFrom: 8 * 60 + 31 },
  /** Stop dates have a time of day, so this looks often. */
  'application.deadlines': { cron: '*/5 * * * *', timeZone: SHANGHAI, missedFrom: null },
  /** Tags are suggested while nobody works. */
  'criteria.suggest': { cron: '20 3 * * *', timeZone: SHANGHAI, missedFrom: 3 * 60 + 21 },
  /** Expiry counts from midnight; a night the process was away for is made up within the hour. */
  'pool.expiry': { cron: '5 * * * *', timeZone: SHANGHAI, missedFrom: null },
};

/** The latest business date a tick should have covered at an instant; null where nothing can be missed. */
export function dueCoverage({ missedFrom }: Schedule, now: Date): string | null {
  if (missedFrom === null) return null;
  const today = shanghaiDate(now);
  const minutes = (now.getTime() - startOfDay(today).getTime()) / 60_000;
  return minutes >= missedFrom ? today : addDays(today, -1);
}
