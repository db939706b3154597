import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A to-do whose reminders a holder of its post put off, and why. Append only. */
@Entity('task_snooze')
@Index(['taskId'])
export class TaskSnooze {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('task')
  @IdColumn()
  taskId!: string;

  /** The first day on which it is reminded of again. */
  @DateColumn()
  until!: string;

  @TextColumn(500)
  reason!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @Instant()
  at!: Date;
}
