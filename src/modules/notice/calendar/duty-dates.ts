import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { DUTY, DutyReminders } from '../../review/index.js';
import { RaisedRungs } from '../reminder/raised-rungs.js';

const BATCH = 1000;

/** The next rungs of open duties, whose due dates are fixed while the days of their ladders follow the calendar. */
@Injectable()
export class DutyDates {
  constructor(
    private readonly duties: DutyReminders,
    private readonly raised: RaisedRungs,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Lets every open duty that waits for a day without a rung wait for the day of its next one, which is caught up where
   * it has passed.
   *
   * @returns how many duties changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    let changed = 0;
    await inBatches(await this.duties.astray(), { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        changed += await this.duties.replan(batch, await this.raised.of(DUTY, batch));
      }),
    );
    return changed;
  }
}
