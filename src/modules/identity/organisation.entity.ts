import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, TextColumn } from '../../core/database/index.js';

/** Who a person acts for: the authority of a unit, or an enterprise. Exactly one of the two references is set. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  kind!: 'AUTHORITY' | 'ENTERPRISE';

  @TextColumn(120)
  name!: string;

  @Index()
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  /** The enterprise this organisation is; unique, so that an enterprise has one. */
  @ForeignKey('enterprise')
  @IdColumn({ nullable: true, unique: true })
  enterpriseId!: string | null;

  @Instant()
  createdAt!: Date;
}
