import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { countyDate } from '../assessment/flow/assessment-posts.js';
import { DUTY } from '../duty.entity.js';
import { MissedDuties } from './missed-duties.js';

const BATCH = 1000;

/** Yearly updates that are taken no more: past the county's date they are missed, and nobody has a to-do about them. */
@Injectable()
export class ClosedUpdates {
  constructor(
    private readonly duties: MissedDuties,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Ends those not filed by the county's date. One of which a reminder that has come has not gone out yet waits for it,
   * because some of what follows needs a reminder first. Doing it again changes nothing more.
   *
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async end(today: string): Promise<void> {
    const ids = await this.duties.openUntil(lastYearClosed(today), today);
    await inBatches(ids, { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        const missed = await this.duties.mark(batch);
        await this.tasks.closeAll(DUTY, missed);
      }),
    );
  }
}

/** The latest year whose updates are taken no more. */
function lastYearClosed(today: string): number {
  const lastYear = Number(today.slice(0, 4)) - 1;
  return today > countyDate(lastYear) ? lastYear : lastYear - 1;
}
