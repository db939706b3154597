import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { limitDueOn } from '../../../common/calendar/time-limit.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';

const BATCH = 20;

/** A limit of running cases and the last day computed from it without the calendar of a year. */
interface LimitRow {
  limit_counts_after: string;
  limit_days: number;
  limit_used_days: number;
  due_on: string;
}

/** The last days of running cases that were computed without the calendar of a year. */
@Injectable()
export class CaseDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Computes the last days again from their limits. No act: the history keeps the day each act set, and the version
   * stays, so that what was prepared on a case is still decided on it. A case that moves meanwhile has another limit or
   * a certain date and is left alone.
   *
   * @returns how many cases changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const { calendar } = loadPolicy();
    const rows = await this.db.query<LimitRow>(
      'case_provisional',
      `SELECT DISTINCT CAST(limit_counts_after AS varchar(10)) AS limit_counts_after, limit_days, limit_used_days,
              CAST(due_on AS varchar(10)) AS due_on
         FROM application WHERE due_provisional = true AND limit_counts_after IS NOT NULL`,
    );
    const stale = rows.flatMap((row) => {
      const { limit_counts_after: countsAfter, limit_days: days, limit_used_days: usedDays } = row;
      const due = limitDueOn(calendar, { countsAfter, days, usedDays });
      return due.date === row.due_on && due.provisional ? [] : [{ row, due }];
    });
    let changed = 0;
    await inBatches(stale, { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        for (const { row, due } of batch)
          changed += await this.db.execute(
            'case_move_due',
            `UPDATE application SET due_on = $5, due_provisional = $6
              WHERE due_provisional = true AND limit_counts_after = $1 AND limit_days = $2
                AND limit_used_days = $3 AND due_on = $4`,
            [
              row.limit_counts_after,
              row.limit_days,
              row.limit_used_days,
              row.due_on,
              due.date,
              due.provisional,
            ],
          );
      }),
    );
    return changed;
  }
}
