import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';

const BATCH = 100;

/** The last days of open objections, which are those of the to-dos that hold their limits. */
@Injectable()
export class ObjectionDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Takes the last day over from the open to-do where that has moved. The version stays: nobody acted.
   *
   * @returns how many objections changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const stale = await this.db.query<{ id: string; due_on: string }>(
      'objection_stale_dates',
      `SELECT o.id, CAST(t.due_on AS varchar(10)) AS due_on
         FROM objection o
         JOIN task t ON t.subject_kind = 'OBJECTION' AND t.subject_id = o.id AND t.kind = 'OBJECTION'
                    AND t.done_at IS NULL
        WHERE o.state IN ('RECEIVED', 'ACCEPTED') AND o.due_on <> t.due_on
        ORDER BY o.id`,
    );
    let changed = 0;
    await inBatches(stale, { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        for (const { id, due_on: dueOn } of batch) changed += await this.move(id, dueOn);
      }),
    );
    return changed;
  }

  /** Only while the to-do still stands on that day: accepting or settling the objection closes it. */
  private move(id: string, dueOn: string): Promise<number> {
    return this.db.execute(
      'objection_move_due',
      `UPDATE objection SET due_on = $2
        WHERE id = $1 AND state IN ('RECEIVED', 'ACCEPTED')
          AND EXISTS (SELECT 1 FROM task t
                       WHERE t.subject_kind = 'OBJECTION' AND t.subject_id = objection.id AND t.kind = 'OBJECTION'
                         AND t.done_at IS NULL AND t.due_on = $2)`,
      [id, dueOn],
    );
  }
}
