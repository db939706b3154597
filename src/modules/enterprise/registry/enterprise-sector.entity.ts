import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn } from '../../../core/database/index.js';

/** A sub-sector of an enterprise; exactly one is the main one. */
@Entity('enterprise_sector')
export class EnterpriseSector {
  @ForeignKey('enterprise')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  enterpriseId!: string;

  @Index()
  @PrimaryColumn({ type: 'varchar', length: 40 })
  sector!: string;

  @FlagColumn()
  main!: boolean;
}
