import { ApiProperty } from '@nestjs/swagger';
import { Id, PageQuery } from '../../../core/http/index.js';

/** Of which subject the reminders are shown. */
export class ReminderQuery extends PageQuery {
  /** A duty, a to-do, the case or other row a to-do is about, or an enterprise. */
  @Id()
  subjectId!: string;
}

/** One rung that has gone out: the proof of a reminder. */
export class ReminderView {
  id!: string;
  /** `DUTY` or `TASK`. */
  subjectKind!: string;
  subjectId!: string;
  /** Which ladder: `YEARLY_UPDATE`, `REEXAMINATION` or `STEP`; or `CANDIDATE_REVIEW`, on its day. */
  rule!: string;
  /** Such as `T-7` or `80%`; rungs that met on one day are joined by `+`. */
  rung!: string;
  /** When it goes out by the version of its rule, in words. */
  rungZh!: string;
  dueOn!: string;
  /** The day it was meant for. */
  plannedOn!: string;
  /** When it went out; later than `plannedOn` when it was caught up. */
  raisedAt!: Date;
  /** How many people it was sent to; 0 became a to-do of the next officer. */
  @ApiProperty({ type: 'integer' })
  recipients!: number;
}
