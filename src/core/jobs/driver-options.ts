import type { OnJobFailure } from './jobs.port.js';

/** What every driver takes. */
export interface DriverOptions {
  /** Told about each job that has used up its attempts. */
  onFailure: OnJobFailure;
  /** How many handlers run at once in this process; default 4. */
  concurrency?: number;
  /** Pause before the second attempt, in milliseconds; it doubles with every further one. Default 1000. */
  backoffMs?: number;
}

export const DEFAULT_CONCURRENCY = 4;
export const DEFAULT_BACKOFF_MS = 1000;
export const DEFAULT_RETRIES = 3;

/** Whatever was thrown, as an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
