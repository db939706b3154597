import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { DeliveryConfig } from '../../../../config/delivery.js';
import { OUTSIDE_CHANNELS, type OutsideChannel } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { groupBy } from '../../../common/group-by.js';
import { Seats } from '../../../common/seats.js';
import { Jobs } from '../../../core/jobs/index.js';
import {
  CHANNEL_DRIVERS,
  type ChannelDriver,
  type Envelope,
  type SendFault,
  type SendResult,
  UNDER_WAY,
} from './channels/channel.js';
import { ChannelRate } from './channel-rate.js';
import { DELIVERY_CONFIG } from './delivery.tokens.js';
import { Envelopes } from './envelopes.js';
import { maskAddress } from './mask-address.js';
import { Outbox, type Waiting } from './outbox.js';

/** Between two tries to note a result while the database is away. */
const NOTE_AGAIN_MS = 500;

/** Sends dispatches: claims each in the database, sends it, notes what became of it. */
@Injectable()
export class Dispatcher implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Delivery');
  /** Shared by all jobs of this process: nothing is claimed before it can be sent. */
  private readonly seats = new Map(OUTSIDE_CHANNELS.map((channel) => [channel, new Seats(UNDER_WAY)]));

  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly rate: ChannelRate,
    private readonly envelopes: Envelopes,
    private readonly clock: Clock,
    @Inject(CHANNEL_DRIVERS) private readonly drivers: ReadonlyMap<OutsideChannel, ChannelDriver>,
    @Inject(DELIVERY_CONFIG) private readonly config: DeliveryConfig,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('notice.dispatch', ({ ids }) => this.run(ids));
  }

  /** Once the jobs have finished what they send. */
  async onApplicationShutdown(): Promise<void> {
    for (const driver of this.drivers.values()) await driver.close();
  }

  /** Tries what waits among the ids, within the rate of its channel; the rest waits for the next minute. */
  async run(ids: readonly string[]): Promise<void> {
    await this.clock.refresh();
    const waiting = await this.outbox.waiting(ids);
    for (const [channel, group] of groupBy(waiting, (one) => one.channel)) {
      const { granted, moreAt } = await this.rate.reserve(channel, group.length);
      const later = group.slice(granted).map(({ id }) => id);
      if (later.length > 0) await this.outbox.postpone(later, moreAt);
      const seats = this.seats.get(channel) ?? new Seats(UNDER_WAY);
      await inBatches(group.slice(0, granted), { size: 1, lanes: UNDER_WAY }, async ([one]) => {
        if (one) await seats.use(() => this.sendOne(one));
      });
    }
  }

  private async sendOne(one: Waiting): Promise<void> {
    const claimMs = this.config.sendTimeoutMs * 2;
    const claimedUntil = performance.now() + claimMs;
    const attempt = await this.outbox.claim(one.id, claimMs);
    if (attempt === null) return;
    const envelope = await this.envelopes.of(one.id, one.channel).catch((error: Error) => error);
    const result = await this.send(one.channel, envelope);
    const isWhole = typeof envelope !== 'string' && !(envelope instanceof Error);
    const masked = isWhole ? maskAddress(one.channel, envelope.address) : null;
    await this.note(() => this.outbox.settle(one, attempt, result, masked), claimedUntil);
  }

  private async send(channel: OutsideChannel, envelope: Envelope | SendFault | Error): Promise<SendResult> {
    const driver = this.drivers.get(channel);
    if (driver === undefined) return { outcome: 'RETRY', code: 'CHANNEL_OFF', text: 'not in operation here' };
    if (typeof envelope === 'string') return { outcome: 'FAILED', code: envelope, text: '' };
    if (envelope instanceof Error)
      return { outcome: 'RETRY', code: 'UNREADABLE', text: envelope.message.slice(0, 300) };
    return within(this.config.sendTimeoutMs * 1.5, driver.send(envelope));
  }

  /** As long as the claim holds, in spite of a database that is away; afterwards nobody knows what became of it. */
  private async note(settle: () => Promise<void>, claimedUntil: number): Promise<void> {
    for (;;) {
      try {
        return await settle();
      } catch (error) {
        if (performance.now() + NOTE_AGAIN_MS > claimedUntil) {
          this.log.warn(`What was sent could not be noted: ${(error as Error).message}`);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, NOTE_AGAIN_MS));
      }
    }
  }
}

/** The result, or UNKNOWN once the time is over. */
async function within(ms: number, sending: Promise<SendResult>): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<SendResult>((resolve) => {
    timer = setTimeout(
      () => resolve({ outcome: 'UNKNOWN', code: 'BROKE_OFF', text: 'no answer in time' }),
      ms,
    );
  });
  const result = await Promise.race([sending, over]);
  clearTimeout(timer);
  return result;
}
