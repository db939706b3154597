import { DateOnly, Text } from '../../../core/http/index.js';

/** Until when a to-do is not reminded of, and why. */
export class SnoozeDto {
  /** The first day on which it is reminded of again: a working day after today, not past its last day. */
  @DateOnly()
  until!: string;

  /** Kept with the to-do. */
  @Text(500, { multiline: true })
  reason!: string;
}

/** A to-do whose reminders were put off. */
export class SnoozeView {
  taskId!: string;
  until!: string;
  reason!: string;
  at!: Date;
}
