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
@Index(['plannedOn'])
export class ReminderOccurrence {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  subjectKind!: string;

  @IdColumn()
  subjectId!: string;

  /** Which rule of `reminders.json`. */
  @CodeColumn()
  rule!: string;

  /** The version of the rule by which it went out, a digest; null where it went out before versions were kept. */
  @TextColumn(64, { nullable: true })
  ruleVersion!: string | null;

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

  /** How many people it was written to; 0 makes a to-do of the next officer, unless a later one took it in. */
  @IntegerColumn()
  recipients!: number;

  /** The later occurrence whose message tells of this one, because both came at once. */
  @IdColumn({ nullable: true })
  collapsedInto!: string | null;
}
