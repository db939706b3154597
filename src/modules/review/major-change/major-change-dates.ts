import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { MAJOR_CHANGE, MajorChange } from './major-change.entity.js';
import { reportingLimit } from './reporting-limit.js';

const BATCH = 500;

/** The last days to report that were computed without the calendar of a year. */
@Injectable()
export class MajorChangeDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly tasks: Tasks,
  ) {}

  /**
   * Computes the provisional ones again, with the to-dos that carry them. What was told only becomes longer.
   *
   * @returns how many changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const rows = await this.db
      .repo(MajorChange)
      .find({ where: { dueProvisional: true }, order: { id: 'ASC' } });
    const stale = rows.flatMap((row) => {
      const due = reportingLimit(row.eventOn);
      const dueOn = due.date > row.dueOn ? due.date : row.dueOn;
      return due.provisional && dueOn === row.dueOn ? [] : [{ row, dueOn, provisional: due.provisional }];
    });
    await inBatches(stale, { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        for (const { row, dueOn, provisional } of batch) {
          await this.db.compareAndSet(MajorChange, row, { dueOn, dueProvisional: provisional });
          const subject = { subjectKind: MAJOR_CHANGE, subjectId: row.id };
          await this.tasks.moveDue('MAJOR_CHANGE_REPORT', subject, { dueOn, provisional });
        }
      }),
    );
    return stale.length;
  }
}
