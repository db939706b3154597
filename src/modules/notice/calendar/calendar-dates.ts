import { Injectable, Logger } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { CaseDates, ObjectionDates, PublicityDates, ReturnDates } from '../../application/index.js';
import { ReviewDates } from '../../review/index.js';
import { RuleChanges } from '../rule/rule-changes.js';
import { LadderDates } from './ladder-dates.js';
import { LimitDates } from './limit-dates.js';

/**
 * Brings stored dates in step with the calendars and the reminder rules of the policy: what was computed without the calendar of a year is
 * computed again once it is there, and changed only where the result differs.
 *
 * It runs at the start of every process that runs jobs, since a calendar comes with a start and people should not wait
 * for the morning, and first in every reminder.tick, since a process that still runs with the old policy may write
 * provisional dates after that start and no rung may go out by a stale date. Doing it again, or twice at once, changes
 * nothing more; with nothing to do it costs one query for each kind of row.
 */
@Injectable()
export class CalendarDates {
  private readonly log = new Logger('Calendar');

  constructor(
    private readonly limits: LimitDates,
    private readonly cases: CaseDates,
    private readonly returns: ReturnDates,
    private readonly publicities: PublicityDates,
    private readonly objections: ObjectionDates,
    private readonly reviews: ReviewDates,
    private readonly ladders: LadderDates,
    private readonly rules: RuleChanges,
  ) {}

  /**
   * To-dos first: objections take their dates from them.
   *
   * @returns how many rows changed.
   * @throws BatchesFailed when some could not be written; the others are, and the next run finds the rest.
   */
  async recompute(): Promise<number> {
    let changed = 0;
    const parts = [
      this.limits,
      this.cases,
      this.returns,
      this.publicities,
      this.objections,
      this.reviews,
      this.ladders,
      this.rules,
    ];
    await inBatches(parts, { size: 1 }, async ([part]) => {
      const moved = (await part?.recompute()) ?? 0;
      changed += moved;
    });
    if (changed > 0) this.log.log(`${changed} dates follow the calendar as published now`);
    return changed;
  }
}
