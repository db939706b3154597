import { IsInstant } from '../http/index.js';

/** Where the business clock is to stand. */
export class MoveClockDto {
  /** The new "now". */
  @IsInstant()
  now!: Date;
}

/** Where the business clock stands. */
export class ClockView {
  now!: Date;
  /** The date in Asia/Shanghai, `YYYY-MM-DD`. */
  today!: string;
}
