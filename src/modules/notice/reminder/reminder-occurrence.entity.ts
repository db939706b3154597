import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** A rung of a ladder that has gone out for one subject. The unique key is the claim: never two, never none. */
@Entity('reminder_occurrence')
@Index(['subjectKind', 'subjectId', 'rule', 'dueVersion', 'rung'], { unique: true })
export class ReminderOccurrence {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  subjectKind!: string;

  @IdColumn()
  subjectId!: string;

  /** Which ladder: YEARLY_UPDATE, REEXAMINATION, CASE_STEP … */
  @CodeColumn()
  rule!: string;

  @IntegerColumn()
  dueVersion!: number;

  /** The ladder's word for the rung, merged rungs joined by `+`. */
  @TextColumn(60)
  rung!: string;

  @DateColumn()
  dueOn!: string;

  /** The day it was meant for; a caught-up one was raised later. */
  @DateColumn()
  plannedOn!: string;

  @Instant()
  raisedAt!: Date;

  /** How many people it reached; 0 makes a to-do of the next officer. */
  @IntegerColumn()
  recipients!: number;
}
