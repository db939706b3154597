import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { Db, isAmong } from '../../../core/database/index.js';
import { HandOver } from '../delivery/hand-over.js';

/** The statements of sending again. */
@Injectable()
export class Resending {
  constructor(
    private readonly db: Db,
    private readonly machine: SystemClock,
    private readonly queue: HandOver,
  ) {}

  /** Only inside a unit of work. @returns how many were moved. */
  requeue(ids: readonly string[]): Promise<number> {
    const now = this.machine.now();
    return this.db.execute(
      'ops_requeue',
      `UPDATE dispatch SET state = 'QUEUED', attempts = 0, next_attempt_at = $2, handed_at = $2, finished_at = NULL
        WHERE ${isAmong(this.db, 'id', '$1')} AND state IN ('FAILED', 'UNKNOWN')`,
      [ids, now],
    );
  }

  handOver(ids: readonly string[]): void {
    this.queue.now(ids);
  }
}
