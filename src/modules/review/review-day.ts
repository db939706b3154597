import { Injectable } from '@nestjs/common';
import { inTurn } from '../../common/batches.js';
import { DutyOpening } from './duty-opening.js';
import { UnreportedChanges } from './major-change/unreported-changes.js';
import { ClosedUpdates } from './missed/closed-updates.js';
import { MissedUpdates } from './missed/missed-updates.js';
import { LapsedReturns } from './reexamination/lapsed-returns.js';

/** What reviews do by themselves on a day, around its reminders. May run at any time, any number of times. */
@Injectable()
export class ReviewDay {
  constructor(
    private readonly opening: DutyOpening,
    private readonly lapsed: LapsedReturns,
    private readonly missed: MissedUpdates,
    private readonly closed: ClosedUpdates,
    private readonly unreported: UnreportedChanges,
  ) {}

  /**
   * Before the reminders: opens what has become due, and ends returns that were not answered.
   *
   * @throws BatchesFailed when some of it failed; the rest is done.
   */
  begin(today: string): Promise<void> {
    return inTurn([() => this.opening.openDuties(today), () => this.lapsed.end(today)]);
  }

  /**
   * After the reminders: proposes what follows from what was missed, because some of it needs a reminder first; and
   * ends the updates that are taken no more.
   *
   * @throws BatchesFailed when some of it failed; the rest is done.
   */
  end(today: string): Promise<void> {
    return inTurn([
      () => this.missed.propose(today),
      () => this.closed.end(today),
      () => this.unreported.propose(today),
    ]);
  }
}
