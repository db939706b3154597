import { Entity, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** What the independent check found wrong with reminders; open until a later check finds it right. */
@Entity('reminder_alarm')
@Index(['raisedAt'])
export class ReminderAlarm {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  kind!: AlarmKind;

  /** The kind while open, else null: one open alarm of a kind. */
  @TextColumn(60, { nullable: true, unique: true })
  openKey!: string | null;

  /** Numbers and times, no business data. */
  @TextColumn(300)
  detail!: string;

  /** Real time. */
  @Instant()
  raisedAt!: Date;

  @Instant({ nullable: true })
  endedAt!: Date | null;
}

/**
 * TICK_OLD: no tick has run through for too long; UNRAISED: a rung has come and was not raised by the tick of its day;
 * UNDELIVERED: an occurrence has people to tell and no message; OVERDUE_DISPATCH: something to send waits too long.
 */
export const ALARM_KINDS = ['TICK_OLD', 'UNRAISED', 'UNDELIVERED', 'OVERDUE_DISPATCH'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];
