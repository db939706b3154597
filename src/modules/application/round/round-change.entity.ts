import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A date or quota of an open round that was changed, with the paper that allows it. Append only. */
@Entity('round_change')
export class RoundChange {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('round')
  @IdColumn()
  roundId!: string;

  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  @CodeColumn()
  field!: string;

  @TextColumn(40, { nullable: true })
  oldValue!: string | null;

  @TextColumn(40, { nullable: true })
  newValue!: string | null;

  @TextColumn(80)
  documentNo!: string;

  @TextColumn(500)
  reason!: string;

  @ForeignKey('account')
  @IdColumn()
  changedBy!: string;

  @Instant()
  changedAt!: Date;
}
