import type { JobName, JobPayloads, TickName } from './job-names.js';

/** How one job is to be run. */
export interface EnqueueOptions {
  /**
   * Coalesces: while a job of this name and key waits (for its turn, its delay or its next attempt), another one is
   * dropped, data and delay included. Once the waiting one has started, the key is free again, so a run always starts
   * after the latest enqueue. Give the same data with the same key.
   */
  key?: string;
  /** Not before this many milliseconds from now; default 0. */
  delayMs?: number;
  /** How often a failing job is tried again, with a growing pause between; default 3. */
  retries?: number;
}

/** What a handler is told beside its data. */
export interface JobRun {
  /** 1 at the first try. */
  attempt: number;
}

export type JobHandler<N extends JobName> = (data: JobPayloads[N], run: JobRun) => Promise<void>;

/** A job that has used up its attempts. */
export interface JobFailure {
  name: string;
  data: unknown;
  error: Error;
  attempts: number;
}

/** Keeps a failure where people look: the queue itself forgets. Called once per failed job, in a consuming process. */
export type OnJobFailure = (failure: JobFailure) => Promise<void>;

/** Jobs of one name by state; `failed`: as far as the driver remembers. */
export interface JobCounts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

export interface JobSchedule {
  name: JobName;
  /** Five fields, or six with seconds first. */
  cron: string;
  timeZone: string;
  /** The next time it fires; null while nothing consumes. */
  next: Date | null;
}

export interface JobsReport {
  counts: Record<JobName, JobCounts>;
  schedules: JobSchedule[];
}

/** The queue cannot take or answer anything now. What was to be enqueued is still in the database. */
export class JobsUnavailableError extends Error {
  override name = 'JobsUnavailableError';
}

/**
 * Work that is done later, by whichever process consumes.
 *
 * The queue is a hint, the database the truth. Delivery is at least once, so every handler is idempotent; order is
 * not promised; a queue may lose everything it holds, so whoever enqueues also sweeps its rows on a timer. A handler
 * never runs inside the caller of `enqueue`, nor in its unit of work.
 */
export abstract class Jobs {
  /**
   * Puts one job in the queue; `data` is copied as JSON. Returns once the queue has it; rejects with
   * JobsUnavailableError, fast, when the queue is out of reach.
   */
  abstract enqueue<N extends JobName>(name: N, data: JobPayloads[N], options?: EnqueueOptions): Promise<void>;

  /**
   * Puts many jobs of one name in the queue at once, in their order. When it rejects, some of them may be in it.
   */
  abstract enqueueAll<N extends JobName>(name: N, data: readonly JobPayloads[N][]): Promise<void>;

  /**
   * Makes `name` fire at every `cron` time of `timeZone`. Idempotent: one schedule per name, the latest wins, so it
   * is registered again and again to outlive a queue that lost it. Times nobody was there for are not made up for
   * one by one.
   */
  abstract schedule(name: TickName, cron: string, timeZone: string): Promise<void>;

  /** Says who does the work of `name`; throws for a second handler of one name. Every role registers every handler. */
  abstract handle<N extends JobName>(name: N, handler: JobHandler<N>): void;

  /** Throws naming every job that has no handler. */
  abstract verifyComplete(): void;

  /** Connects and, with `consume`, begins to run handlers. Call it once, after every `handle`. */
  abstract start(role: { consume: boolean }): Promise<void>;

  /** Takes no new job and resolves when the handlers that run have finished. */
  abstract stop(): Promise<void>;

  /** How much waits, runs and failed, and what is scheduled. Reads every job: for people, not for a hot path. */
  abstract inspect(): Promise<JobsReport>;

  /** How many jobs of any name stand where. Cheap, for metrics. */
  abstract depth(): Promise<JobCounts>;

  /** Resolves when the queue answers, rejects with JobsUnavailableError otherwise. Cheap, for readiness. */
  abstract ping(): Promise<void>;
}
