import { Injectable, Logger } from '@nestjs/common';
import { Jobs } from '../../../core/jobs/index.js';
import { Outbox } from './outbox.js';
import { Packing } from './packing.js';

const IDS_IN_A_JOB = 50;
const AT_ONCE = 5000;

/** Tells the queue what has to be sent. The queue may forget it all: the sweep tells it again. */
@Injectable()
export class HandOver {
  private readonly log = new Logger('Delivery');

  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly packing: Packing,
  ) {}

  /** After a commit: a queue out of reach loses nothing. */
  now(ids: readonly string[]): void {
    this.enqueue(ids).catch((error: Error) => this.log.warn(`Messages wait for the sweep: ${error.message}`));
  }

  /** Everything that waits and that the queue was not told of lately. */
  async everything(): Promise<void> {
    let ids: string[];
    do {
      ids = await this.outbox.toHandOver(AT_ONCE);
      await this.enqueueNoted(ids);
    } while (ids.length === AT_ONCE);
  }

  /** Packs the digests of the morning and hands them over. @throws BatchesFailed when some could not be packed. */
  async digests(): Promise<void> {
    try {
      await this.packing.digests();
    } finally {
      await this.everything();
    }
  }

  /** The regular look: sendings that broke off, messages whose quiet hours are over, and what the queue forgot. */
  async sweep(): Promise<void> {
    await this.outbox.breakOff();
    await this.packing.prompt();
    await this.everything();
  }

  /** A queue out of reach is told as soon as it is back, not only when it would have forgotten. */
  private async enqueueNoted(ids: readonly string[]): Promise<void> {
    try {
      await this.enqueue(ids);
    } catch (error) {
      await this.outbox.notHandedOver(ids);
      throw error;
    }
  }

  private async enqueue(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const jobs: { ids: string[] }[] = [];
    for (let from = 0; from < ids.length; from += IDS_IN_A_JOB)
      jobs.push({ ids: ids.slice(from, from + IDS_IN_A_JOB) });
    await this.jobs.enqueueAll('notice.dispatch', jobs);
  }
}
