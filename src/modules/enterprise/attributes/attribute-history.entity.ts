import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/** A value an attribute had before it was corrected or cleared. */
@Entity('attribute_history')
@Index(['enterpriseId', 'key', 'year'])
export class AttributeHistory {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @CodeColumn()
  key!: string;

  @IntegerColumn()
  year!: number;

  @TextColumn(60)
  value!: string;

  @TextColumn(300, { nullable: true })
  evidence!: string | null;

  @TextColumn(120)
  source!: string;

  @IdColumn()
  enteredBy!: string;

  @Instant()
  enteredAt!: Date;

  /** Who put another value in its place, or none. */
  @IdColumn()
  replacedBy!: string;

  @Instant()
  replacedAt!: Date;
}
