import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, TextColumn } from '../../../core/database/index.js';

/** A name the enterprise bears or bore; the present one has no end. */
@Entity('enterprise_name')
export class EnterpriseName {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @Index()
  @TextColumn(120)
  name!: string;

  @DateColumn()
  fromOn!: string;

  @DateColumn({ nullable: true })
  toOn!: string | null;
}
