import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { Db, UnitOfWork } from '../database/index.js';
import type { TickName } from './job-names.js';

/** When each tick last ran through, and for which business date. */
@Injectable()
export class JobRuns {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
  ) {}

  /** Does the `work` of a tick and, unless it throws, notes that it has run through. */
  async covering(name: TickName, coveredOn: string, work: () => Promise<void>): Promise<void> {
    const startedAt = this.machine.now();
    await work();
    const finishedAt = this.machine.now();
    await this.uow.run(() =>
      this.db.execute(
        'job_run_record',
        `INSERT INTO job_run (name, covered_on, finished_at, duration_ms) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET covered_on = excluded.covered_on, finished_at = excluded.finished_at,
                                          duration_ms = excluded.duration_ms`,
        [name, coveredOn, finishedAt, Math.max(0, finishedAt.getTime() - startedAt.getTime())],
      ),
    );
  }

  /** The business date the tick last covered; null when it never ran through. */
  async coveredOn(name: TickName): Promise<string | null> {
    const [row] = await this.db.query<{ covered_on: string }>(
      'job_run_covered',
      'SELECT CAST(covered_on AS varchar(10)) AS covered_on FROM job_run WHERE name = $1',
      [name],
    );
    return row?.covered_on ?? null;
  }
}
