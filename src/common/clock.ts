import { shanghaiDate } from './shanghai.js';

/**
 * The one source of "now" for business rules. Injected, so that days can pass in development and tests, and so that
 * a request is judged by the instant at which it arrived: one that came in time is in time, whatever it waited for.
 */
export abstract class Clock {
  abstract now(): Date;

  /** Today's date in Asia/Shanghai, `YYYY-MM-DD`. */
  today(): string {
    return shanghaiDate(this.now());
  }

  /**
   * Catches up with a clock that another process may have moved. Every request and every job handler starts with
   * it; the clock of the machine has nothing to catch up with.
   */
  async refresh(): Promise<void> {}
}

/** The clock of the machine. Sessions, leases and the audit log always go by it, whatever `Clock` is. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
