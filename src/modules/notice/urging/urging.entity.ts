import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A 催办 by hand: a higher tier asks the holders of a to-do to see to it. Append only. */
@Entity('urging')
@Index(['taskId'])
export class Urging {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('task')
  @IdColumn()
  taskId!: string;

  /** `subject:day`: at most once a day for each case or duty, whoever urges. */
  @TextColumn(120, { unique: true })
  urgeKey!: string;

  /** Who urges: unit and person. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @TextColumn(60)
  accountName!: string;

  @TextColumn(200, { nullable: true })
  reason!: string | null;

  @DateColumn()
  urgedOn!: string;

  @Instant()
  at!: Date;
}
