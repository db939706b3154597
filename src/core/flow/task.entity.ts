import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReminderRuleId } from '../../../config/policy.js';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../database/index.js';

/** Characters of the note of a to-do that is done. */
export const LONGEST_NOTE = 500;

/**
 * A to-do (待办) of a post: a role in a unit, or an enterprise. Every holder of the post may take it. Written and
 * closed in the unit of work of the act that causes it.
 */
@Entity('task')
@Index(['unitId', 'role', 'doneAt', 'dueOn', 'id'])
@Index(['enterpriseId', 'doneAt', 'dueOn', 'id'])
@Index(['subjectKind', 'subjectId', 'doneAt'])
@Index(['nextRungOn'])
@Index(['dueProvisional'])
export class Task {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What has to be done, a word of the module that asks for it. */
  @CodeColumn()
  kind!: string;

  @CodeColumn()
  subjectKind!: string;

  @IdColumn()
  subjectId!: string;

  /** What tells it apart from others of its kind about the subject; null where nothing has to. */
  @CodeColumn({ nullable: true })
  topic!: string | null;

  /** `kind:subject:post` while open, and its topic: the same to-do never stands twice. */
  @TextColumn(160, { nullable: true, unique: true })
  openKey!: string | null;

  /** The post's unit; null for a to-do of an enterprise. */
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  /** HANDLER or HEAD; null for a to-do of an enterprise. */
  @CodeColumn({ nullable: true })
  role!: string | null;

  /** The enterprise it is about; together with a null unit, the enterprise that has to act. */
  @ForeignKey('enterprise')
  @IdColumn({ nullable: true })
  enterpriseId!: string | null;

  /** What the list shows: the enterprise's name, a list's title … */
  @TextColumn(160)
  title!: string;

  @JsonColumn({ nullable: true })
  detail!: Record<string, string> | null;

  @Instant()
  openedAt!: Date;

  /** The running limit of working days (`RunningLimit`); null where a fixed date or nothing limits it. */
  @DateColumn({ nullable: true })
  limitCountsAfter!: string | null;

  @IntegerColumn({ nullable: true })
  limitDays!: number | null;

  @IntegerColumn({ nullable: true })
  limitUsedDays!: number | null;

  /** The last day in time; `9999-12-31` where nothing limits it, so that sorting by deadline needs no special case. */
  @DateColumn()
  dueOn!: string;

  /** The deadline falls in a year without a published calendar and will be computed again. */
  @FlagColumn()
  dueProvisional!: boolean;

  /** Counts moves of a fixed last day; a moved one is reminded of anew. */
  @IntegerColumn()
  dueVersion!: number;

  /** By which rule it is reminded of; null: by none. */
  @CodeColumn({ nullable: true })
  rule!: ReminderRuleId | null;

  /** The day of the next rung of its ladder that has not gone out; null when none is left. */
  @DateColumn({ nullable: true })
  nextRungOn!: string | null;

  /** The first day on which it is reminded of again, where a holder of the post put it off. */
  @DateColumn({ nullable: true })
  snoozedUntil!: string | null;

  @Instant({ nullable: true })
  doneAt!: Date | null;

  /** Who took note of it, and with which words; null where the act it asks for closed it. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  doneBy!: string | null;

  @TextColumn(LONGEST_NOTE, { nullable: true })
  doneNote!: string | null;
}
