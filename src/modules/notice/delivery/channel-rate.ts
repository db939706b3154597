import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryConfig } from '../../../../config/delivery.js';
import type { OutsideChannel } from '../../../../config/policy.js';
import { SystemClock } from '../../../common/clock.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { DELIVERY_CONFIG } from './delivery.tokens.js';

const MINUTE_MS = 60_000;

/** What of a minute's rate a caller got, and when there is more. */
export interface Grant {
  readonly granted: number;
  readonly moreAt: Date;
}

/** The rate of each channel, counted in the database for all processes together, by real time. */
@Injectable()
export class ChannelRate {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
    @Inject(DELIVERY_CONFIG) private readonly config: DeliveryConfig,
  ) {}

  /** Takes up to `wanted` of what the running minute has left. */
  reserve(channel: OutsideChannel, wanted: number): Promise<Grant> {
    const minute = new Date(Math.floor(this.machine.now().getTime() / MINUTE_MS) * MINUTE_MS);
    return this.uow.run(async () => {
      const [row] = await this.db.query<{ used: number }>(
        'channel_rate_open',
        `INSERT INTO channel_budget (channel, minute, used) VALUES ($1, $2, 0)
         ON CONFLICT (channel) DO UPDATE
           SET used = CASE WHEN channel_budget.minute = excluded.minute THEN channel_budget.used ELSE 0 END,
               minute = excluded.minute
         RETURNING used`,
        [channel, minute],
      );
      const granted = Math.max(0, Math.min(wanted, this.config.perMinute[channel] - (row?.used ?? 0)));
      await this.db.execute(
        'channel_rate_use',
        'UPDATE channel_budget SET used = used + $2 WHERE channel = $1',
        [channel, granted],
      );
      return { granted, moreAt: new Date(minute.getTime() + MINUTE_MS) };
    });
  }
}
