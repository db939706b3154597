import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { LeaseService } from '../../../core/database/index.js';
import { JobRuns, Jobs } from '../../../core/jobs/index.js';
import { CalendarDates } from './calendar-dates.js';

/** Longer than the work takes; only a process that dies in it keeps the others waiting. */
const LEASE_MS = 60_000;

/** The calendar a process starts with reaches the dates in the database. */
@Injectable()
export class CalendarStart {
  private readonly log = new Logger('Calendar');

  constructor(
    private readonly leases: LeaseService,
    private readonly dates: CalendarDates,
    private readonly clock: Clock,
    private readonly runs: JobRuns,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Computes the dates again, one process at a time. What cannot be done now is left to the next reminder.tick.
   *
   * @returns false while another process is at it, which may have come with another calendar: then ask again.
   */
  apply(): Promise<boolean> {
    return this.leases.during('calendar', LEASE_MS, () =>
      this.recompute().catch((error: Error) =>
        this.log.warn(`The next reminder.tick computes the dates again: ${error.message}`),
      ),
    );
  }

  /** A rung whose day turns out to have come goes out today, even where the tick of today is over. */
  private async recompute(): Promise<void> {
    const changed = await this.dates.recompute();
    if (changed === 0) return;
    await this.clock.refresh();
    const covered = await this.runs.coveredOn('reminder.tick');
    if (covered !== null && covered >= this.clock.today())
      await this.jobs.enqueue('reminder.tick', {}, { key: 'calendar' });
  }
}
