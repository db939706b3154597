import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, SystemClock } from '../../common/clock.js';
import { lowestIdAt } from '../../common/ids.js';
import { Db, isAmong, UnitOfWork } from '../../core/database/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { NoticeWriter } from './notice-writer.js';

/** A notice that waits longer than this was forgotten by the queue. */
const WAITS_TOO_LONG_MS = 10_000;
const REQUEUED_AT_ONCE = 5000;

/** Hands written notices to their channel. In-app, the row is the message: delivering shows it. */
@Injectable()
export class NoticeDelivery implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
    private readonly writer: NoticeWriter,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('notice.deliver', ({ ids }) => this.deliver(ids));
  }

  /** Shows the notices that still wait; those delivered already stay as they are. */
  async deliver(ids: readonly string[]): Promise<void> {
    await this.clock.refresh();
    await this.uow.run(() =>
      this.db.execute(
        'notice_deliver',
        `UPDATE notice SET state = 'SENT', sent_at = $2 WHERE state = 'QUEUED' AND ${isAmong(this.db, 'id', '$1')}`,
        [ids, this.clock.now()],
      ),
    );
  }

  /** Puts notices back in the queue that have waited too long by real time, which their ids tell. */
  async requeueWaiting(): Promise<void> {
    const before = new Date(this.machine.now().getTime() - WAITS_TOO_LONG_MS);
    const waiting = await this.db.query<{ id: string }>(
      'notice_waiting',
      `SELECT id FROM notice WHERE state = 'QUEUED' AND id < $1 ORDER BY id LIMIT ${REQUEUED_AT_ONCE}`,
      [lowestIdAt(before)],
    );
    this.writer.deliver(waiting.map(({ id }) => id));
  }
}
