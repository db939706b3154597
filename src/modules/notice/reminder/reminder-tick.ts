import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inTurn } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { ClockMoves } from '../../../core/clock/index.js';
import { JobRuns, Jobs } from '../../../core/jobs/index.js';
import { DayWork } from '../day/day-work.js';
import { HandOver } from '../delivery/hand-over.js';
import { CalendarDates } from '../calendar/calendar-dates.js';
import { RaiseRungs } from './raise-rungs.js';

/**
 * The daily tick. It never does "day N" but everything that is due and not done yet, so a missed day, a second tick or
 * a kill in the middle neither lose nor repeat a reminder.
 */
@Injectable()
export class ReminderTick implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly moves: ClockMoves,
    private readonly jobs: Jobs,
    private readonly dates: CalendarDates,
    private readonly day: DayWork,
    private readonly rungs: RaiseRungs,
    private readonly handOver: HandOver,
    private readonly runs: JobRuns,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('reminder.tick', () => this.run());
    this.moves.onMoved(() => this.run());
  }

  /**
   * Brings the dates in step with the calendar, opens, moves and ends to-dos, raises every rung up to today, proposes what
   * follows from what was missed, and packs the digests of the morning.
   *
   * @throws BatchesFailed when some of it failed; the rest is done, and the day does not count as covered.
   */
  async run(): Promise<void> {
    await this.clock.refresh();
    const today = this.clock.today();
    const parts = [
      () => this.dates.recompute(),
      () => this.day.begin(today),
      () => this.rungs.upTo(today),
      () => this.day.end(today),
      () => this.handOver.digests(),
    ];
    await this.runs.covering('reminder.tick', today, () => inTurn(parts));
  }
}
