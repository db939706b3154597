import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import type { Job, JobsOptions } from 'bullmq';
import { RedisLink, within } from '../redis/index.js';
import { assertCron } from './cron.js';
import { asError, DEFAULT_BACKOFF_MS, DEFAULT_CONCURRENCY, DEFAULT_RETRIES } from './driver-options.js';
import type { DriverOptions } from './driver-options.js';
import { inspectQueue } from './bullmq.report.js';
import { assertKnown, JobHandlers } from './job-handlers.js';
import type { JobName, JobPayloads, TickName } from './job-names.js';
import { Jobs, JobsUnavailableError } from './jobs.port.js';
import type { EnqueueOptions, JobCounts, JobHandler, JobsReport } from './jobs.port.js';

/** Options of the Redis driver. */
export interface BullmqOptions extends DriverOptions {
  /** `redis://host:port/db`, Redis 7 or newer with maxmemory-policy noeviction. */
  redisUrl: string;
  /**
   * How long a job of a process that died stays locked, in milliseconds, before another process takes it; also how
   * often that is looked for. Default 15 000.
   */
  lockMs?: number;
}

const QUEUE = 'pool';
const LOG_NAME = 'Jobs';
const DEFAULT_LOCK_MS = 15_000;
const CONNECT_LIMIT_MS = 2000;
const CLOSE_LIMIT_MS = 5000;
const RECONNECT_MS = 1000;

/** A job whose process died this often is taken for its killer and given up. */
const DEATHS_ALLOWED = 10;

/** A schedule whose next time lies this far back has lost its job or its consumers. */
const OVERDUE_MS = 5 * 60_000;

/** Failures are rows elsewhere; the queue keeps the latest for `inspect`, at most a week. */
const KEEP_FAILED = { count: 1000, age: 7 * 24 * 3600 };

const NOTHING_KEPT = { maxLen: 100 };

/**
 * Jobs on BullMQ, one queue for all names and processes. A key is a BullMQ deduplication id, never a job id: a job id
 * that is still remembered, even as completed, would swallow the next job without a word.
 */
export class BullmqJobs extends Jobs {
  private readonly log = new Logger(LOG_NAME);
  private readonly handlers = new JobHandlers();
  private readonly running = new Set<Promise<void>>();
  private asking: RedisLink | undefined;
  private consuming: RedisLink | undefined;
  private queue: Queue | undefined;
  private worker: Worker | undefined;

  constructor(private readonly options: BullmqOptions) {
    super();
  }

  override async enqueue<N extends JobName>(
    name: N,
    data: JobPayloads[N],
    options: EnqueueOptions = {},
  ): Promise<void> {
    assertKnown(name);
    const { key, delayMs, retries } = options;
    await this.ask((queue) =>
      queue.add(name, data, {
        ...this.jobOptions(retries),
        ...(delayMs === undefined ? {} : { delay: delayMs }),
        ...(key === undefined ? {} : { deduplication: { id: `${name}/${key}`, keepLastIfActive: true } }),
      }),
    );
  }

  override async enqueueAll<N extends JobName>(name: N, data: readonly JobPayloads[N][]): Promise<void> {
    assertKnown(name);
    const opts = this.jobOptions();
    await this.ask((queue) => queue.addBulk(data.map((one) => ({ name, data: one, opts }))));
  }

  /**
   * Leaves a schedule that stands alone: writing it again would drop an occurrence that is due and still waits. One
   * that is overdue is written anew, after a job that makes up for it.
   */
  override async schedule(name: TickName, cron: string, timeZone: string): Promise<void> {
    assertKnown(name);
    assertCron(cron, timeZone);
    const standing = await this.ask((queue) => queue.getJobScheduler(name));
    if (standing?.pattern === cron && standing.tz === timeZone) {
      if (!(await this.isOverdue(standing.next))) return;
      await this.enqueue(name, {}, { key: 'overdue' });
    }
    await this.ask((queue) =>
      queue.upsertJobScheduler(
        name,
        { pattern: cron, tz: timeZone },
        { name, data: {}, opts: this.jobOptions() },
      ),
    );
  }

  override handle<N extends JobName>(name: N, handler: JobHandler<N>): void {
    this.handlers.add(name, handler);
  }

  override verifyComplete(): void {
    this.handlers.verifyComplete();
  }

  /** Does not fail without Redis: it goes on connecting, and enqueuing is refused until then. */
  override async start({ consume }: { consume: boolean }): Promise<void> {
    const asking = new RedisLink(this.options.redisUrl, 'asking', LOG_NAME);
    this.asking = asking;
    this.queue = new Queue(QUEUE, {
      connection: asking.client,
      skipVersionCheck: true,
      streams: { events: NOTHING_KEPT },
    });
    this.queue.on('error', (error) => asking.report(error));
    if (consume) this.consume();
    await asking.settle(CONNECT_LIMIT_MS);
  }

  /**
   * Without Redis the handlers still finish, but what they did cannot be noted: another process does it again.
   */
  override async stop(): Promise<void> {
    const graceful = (await this.consuming?.answers()) === true;
    const closing = this.worker?.close(!graceful);
    while (this.running.size > 0) await Promise.allSettled(this.running);
    await within(CLOSE_LIMIT_MS, Promise.all([closing, this.queue?.close()]));
    this.consuming?.close();
    this.asking?.close();
    this.queue = undefined;
  }

  override async inspect(): Promise<JobsReport> {
    return this.ask(inspectQueue);
  }

  override async depth(): Promise<JobCounts> {
    const {
      wait = 0,
      prioritized = 0,
      active = 0,
      delayed = 0,
      failed = 0,
    } = await this.ask((queue) => queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed'));
    return { waiting: wait + prioritized, active, delayed, failed };
  }

  override async ping(): Promise<void> {
    await this.ask(() => this.link().client.ping());
  }

  private consume(): void {
    const lockMs = this.options.lockMs ?? DEFAULT_LOCK_MS;
    const link = new RedisLink(this.options.redisUrl, 'consuming', LOG_NAME);
    const worker = new Worker(QUEUE, (job) => this.track(this.process(job)), {
      connection: link.client,
      concurrency: this.options.concurrency ?? DEFAULT_CONCURRENCY,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: DEATHS_ALLOWED,
      runRetryDelay: RECONNECT_MS,
    });
    worker.on('error', (error) => link.report(error));
    worker.on('failed', (job, error) => {
      if (job?.deferredFailure !== undefined) void this.track(this.giveUp(job, error));
    });
    this.consuming = link;
    this.worker = worker;
  }

  private async process(job: Job): Promise<void> {
    const attempt = job.attemptsMade + 1;
    try {
      await this.handlers.run(job.name as JobName, job.data as JobPayloads[JobName], { attempt });
    } catch (thrown) {
      const error = asError(thrown);
      if (attempt >= (job.opts.attempts ?? 1)) await this.giveUp(job, error);
      throw error;
    }
  }

  private async giveUp(job: Job, error: Error): Promise<void> {
    const attempts = job.attemptsMade + 1;
    try {
      await this.options.onFailure({ name: job.name, data: job.data as unknown, error, attempts });
    } catch (thrown) {
      this.log.error(`The failure of ${job.name} could not be kept`, asError(thrown).stack);
    }
  }

  /** Remembers work in flight, so that `stop` can wait for it. */
  private track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
    return tracked;
  }

  private async isOverdue(next: number | undefined): Promise<boolean> {
    const [seconds] = await this.ask(() => this.link().client.time());
    return next === undefined || next < Number(seconds) * 1000 - OVERDUE_MS;
  }

  private jobOptions(retries = DEFAULT_RETRIES): JobsOptions {
    return {
      attempts: retries + 1,
      backoff: { type: 'exponential', delay: this.options.backoffMs ?? DEFAULT_BACKOFF_MS },
      removeOnComplete: true,
      removeOnFail: KEEP_FAILED,
    };
  }

  private link(): RedisLink {
    if (this.asking === undefined) throw new JobsUnavailableError('The queue has not been started');
    return this.asking;
  }

  /** Does one piece of work with the queue; every failure of it becomes JobsUnavailableError. */
  private async ask<T>(work: (queue: Queue) => Promise<T>): Promise<T> {
    const { queue } = this;
    if (queue === undefined)
      throw new JobsUnavailableError('The queue has not been started or has been stopped');
    if (!this.link().isReady) throw new JobsUnavailableError('Redis is out of reach');
    try {
      return await work(queue);
    } catch (error) {
      throw new JobsUnavailableError('Redis did not do what it was asked', { cause: error });
    }
  }
}
