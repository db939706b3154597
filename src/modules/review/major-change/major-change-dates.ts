import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { MajorChange } from './major-change.entity.js';
import { reportingLimit } from './reporting-limit.js';

const BATCH = 500;

interface Move {
  readonly id: string;
  readonly from: string;
  readonly dueOn: string;
  readonly provisional: boolean;
}

/** The last days to report that were computed without the calendar of a year. */
@Injectable()
export class MajorChangeDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Computes the provisional ones again, with the to-dos that carry them. What was told only becomes later. Versions stay:
   * nobody acted.
   *
   * @returns how many changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const rows = await this.db
      .repo(MajorChange)
      .find({ where: { dueProvisional: true }, order: { id: 'ASC' } });
    const stale = rows.flatMap(({ id, eventOn, dueOn: from }) => {
      const due = reportingLimit(eventOn);
      const later = due.date > from;
      return due.provisional && !later ? [] : [{ id, from, dueOn: later ? due.date : from, ...due }];
    });
    let changed = 0;
    await inBatches(stale, { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        for (const change of batch) changed += await this.move(change);
      }),
    );
    return changed;
  }

  private async move({ id, from, dueOn, provisional }: Move): Promise<number> {
    const moved = await this.db.execute(
      'major_change_move',
      `UPDATE major_change SET due_on = $2, due_provisional = $3
        WHERE id = $1 AND due_provisional = true AND due_on = $4`,
      [id, dueOn, provisional, from],
    );
    if (moved > 0)
      await this.db.execute(
        'major_change_move_task',
        `UPDATE task SET due_on = $2, due_provisional = $3
          WHERE subject_id = $1 AND kind = 'MAJOR_CHANGE_REPORT' AND done_at IS NULL`,
        [id, dueOn, provisional],
      );
    return moved;
  }
}
