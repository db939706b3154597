import { shanghaiDate } from './shanghai.js';

/** The one source of "now" for business rules. Injected, so that days can pass in development and tests. */
export abstract class Clock {
  abstract now(): Date;

  /** Today's date in Asia/Shanghai, `YYYY-MM-DD`. */
  today(): string {
    return shanghaiDate(this.now());
  }
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
