import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { MAJOR_CHANGE, MajorChange } from './major-change.entity.js';
import { reportingLimit } from './reporting-limit.js';

const BATCH = 500;

/** The last days to report that were computed without the calendar of a year. */
@Injectable()
export class MajorChangeDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
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
          await this.db.execute(
            'major_change_move_task',
            `UPDATE task SET due_on = $3, due_provisional = $4
              WHERE subject_kind = $1 AND subject_id = $2 AND kind = 'MAJOR_CHANGE_REPORT' AND done_at IS NULL`,
            [MAJOR_CHANGE, row.id, dueOn, provisional],
          );
        }
      }),
    );
    return stale.length;
  }
}
