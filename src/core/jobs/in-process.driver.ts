import { AsyncResource } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { Cron } from 'croner';
import { assertCron } from './cron.js';
import { asError, DEFAULT_BACKOFF_MS, DEFAULT_CONCURRENCY, DEFAULT_RETRIES } from './driver-options.js';
import type { DriverOptions } from './driver-options.js';
import { assertKnown, JobHandlers } from './job-handlers.js';
import { JOB_NAMES } from './job-names.js';
import type { JobName, JobPayloads, TickName } from './job-names.js';
import { Jobs, JobsUnavailableError } from './jobs.port.js';
import type { EnqueueOptions, JobCounts, JobFailure, JobHandler, JobsReport } from './jobs.port.js';

interface Item {
  name: JobName;
  data: JobPayloads[JobName];
  /** Name and key in one word; undefined without a key. */
  slot: string | undefined;
  attempt: number;
  attempts: number;
}

/** A key no caller can use, so a tick that still waits takes the next one in. */
const SCHEDULE_KEY = '\0schedule';

/**
 * Jobs inside the one process of the embedded default. What waits lives in memory: it is gone after a stop, and the
 * sweeps over the database bring it back.
 */
export class InProcessJobs extends Jobs {
  private readonly log = new Logger('Jobs');
  private readonly handlers = new JobHandlers();
  /** Everything runs in the context of construction, so a handler never sees the unit of work of an enqueuer. */
  private readonly outside = new AsyncResource('InProcessJobs');
  private readonly waiting: Item[] = [];
  private readonly delayed = new Map<Item, NodeJS.Timeout>();
  private readonly active = new Map<Item, Promise<void>>();
  private readonly slots = new Set<string>();
  private readonly failed = new Map<JobName, number>();
  private readonly schedules = new Map<TickName, Cron>();
  private state: 'new' | 'idle' | 'consuming' | 'stopped' = 'new';
  private turn: NodeJS.Immediate | undefined;

  constructor(private readonly options: DriverOptions) {
    super();
  }

  override async enqueue<N extends JobName>(
    name: N,
    data: JobPayloads[N],
    options: EnqueueOptions = {},
  ): Promise<void> {
    assertKnown(name);
    if (this.state === 'stopped') throw new JobsUnavailableError('The queue has been stopped');
    const slot = options.key === undefined ? undefined : `${name}/${options.key}`;
    if (slot !== undefined && this.slots.has(slot)) return;
    const copy = JSON.parse(JSON.stringify(data)) as JobPayloads[N];
    const attempts = (options.retries ?? DEFAULT_RETRIES) + 1;
    this.hold({ name, data: copy, slot, attempt: 1, attempts }, options.delayMs ?? 0);
  }

  override async enqueueAll<N extends JobName>(name: N, data: readonly JobPayloads[N][]): Promise<void> {
    for (const one of data) await this.enqueue(name, one);
  }

  override async schedule(name: TickName, cron: string, timeZone: string): Promise<void> {
    assertKnown(name);
    assertCron(cron, timeZone);
    const present = this.schedules.get(name);
    if (present?.getPattern() === cron && present.options.timezone === timeZone) return;
    const fire = () => this.enqueue(name, {}, { key: SCHEDULE_KEY });
    const paused = this.state !== 'consuming';
    const next = this.outside.runInAsyncScope(() => new Cron(cron, { timezone: timeZone, paused }, fire));
    present?.stop();
    this.schedules.set(name, next);
  }

  override handle<N extends JobName>(name: N, handler: JobHandler<N>): void {
    this.handlers.add(name, handler);
  }

  override verifyComplete(): void {
    this.handlers.verifyComplete();
  }

  override async start({ consume }: { consume: boolean }): Promise<void> {
    this.state = consume ? 'consuming' : 'idle';
    if (!consume) return;
    for (const cron of this.schedules.values()) cron.resume();
    this.takeTurn();
  }

  override async stop(): Promise<void> {
    this.state = 'stopped';
    for (const cron of this.schedules.values()) cron.stop();
    for (const timer of this.delayed.values()) clearTimeout(timer);
    this.delayed.clear();
    this.waiting.length = 0;
    await Promise.all(this.active.values());
  }

  override async inspect(): Promise<JobsReport> {
    const counts = {} as Record<JobName, JobCounts>;
    for (const name of JOB_NAMES) {
      const of = (items: Iterable<Item>) => [...items].filter((item) => item.name === name).length;
      counts[name] = {
        waiting: of(this.waiting),
        active: of(this.active.keys()),
        delayed: of(this.delayed.keys()),
        failed: this.failed.get(name) ?? 0,
      };
    }
    const schedules = [...this.schedules].map(([name, cron]) => ({
      name,
      cron: cron.getPattern() ?? '',
      timeZone: cron.options.timezone ?? '',
      next: this.state === 'consuming' ? cron.nextRun() : null,
    }));
    return { counts, schedules };
  }

  override depth(): Promise<JobCounts> {
    const failed = [...this.failed.values()].reduce((sum, count) => sum + count, 0);
    return Promise.resolve({
      waiting: this.waiting.length,
      active: this.active.size,
      delayed: this.delayed.size,
      failed,
    });
  }

  override async ping(): Promise<void> {
    if (this.state === 'stopped') throw new JobsUnavailableError('The queue has been stopped');
  }

  /** Keeps an item, and its key, until its time comes. */
  private hold(item: Item, delayMs: number): void {
    if (item.slot !== undefined) this.slots.add(item.slot);
    if (delayMs <= 0) {
      this.waiting.push(item);
      this.takeTurn();
      return;
    }
    const ripen = () => {
      this.delayed.delete(item);
      this.waiting.push(item);
      this.takeTurn();
    };
    this.delayed.set(
      item,
      this.outside.runInAsyncScope(() => setTimeout(ripen, delayMs)),
    );
  }

  /** Runs what waits in a later turn of the event loop. */
  private takeTurn(): void {
    if (this.state !== 'consuming' || this.turn !== undefined) return;
    this.turn = this.outside.runInAsyncScope(() =>
      setImmediate(() => {
        this.turn = undefined;
        this.fill();
      }),
    );
  }

  private fill(): void {
    const limit = this.options.concurrency ?? DEFAULT_CONCURRENCY;
    while (this.state === 'consuming' && this.active.size < limit) {
      const item = this.waiting.shift();
      if (item === undefined) return;
      if (item.slot !== undefined) this.slots.delete(item.slot);
      this.active.set(item, this.run(item));
    }
  }

  private async run(item: Item): Promise<void> {
    let error: Error | undefined;
    try {
      await this.handlers.run(item.name, item.data, { attempt: item.attempt });
    } catch (thrown) {
      error = asError(thrown);
    }
    if (error !== undefined && item.attempt >= item.attempts) await this.giveUp(item, error);
    this.active.delete(item);
    if (error !== undefined && item.attempt < item.attempts) this.tryAgain(item);
    this.takeTurn();
  }

  private tryAgain(item: Item): void {
    if (this.state !== 'consuming') return;
    const pause = (this.options.backoffMs ?? DEFAULT_BACKOFF_MS) * 2 ** (item.attempt - 1);
    this.hold({ ...item, attempt: item.attempt + 1 }, pause);
  }

  private async giveUp(item: Item, error: Error): Promise<void> {
    this.failed.set(item.name, (this.failed.get(item.name) ?? 0) + 1);
    const failure: JobFailure = { name: item.name, data: item.data, error, attempts: item.attempt };
    try {
      await this.options.onFailure(failure);
    } catch (thrown) {
      this.log.error(`The failure of ${item.name} could not be kept`, asError(thrown).stack);
    }
  }
}
