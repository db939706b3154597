import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  AmountColumn,
  CodeColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** SOLO 单体 or CONSOLIDATED 合并; both may exist. */
export type Basis = 'SOLO' | 'CONSOLIDATED';

/** One yearly figure of an enterprise as it stands now. What it replaced is in `figure_history`. */
@Entity('figure')
@Index(['enterpriseId', 'year', 'basis', 'metric'], { unique: true })
export class Figure {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @IntegerColumn()
  year!: number;

  @CodeColumn()
  basis!: Basis;

  /** A key of `config/policy/metrics.json`, which also gives the unit: fen, persons or pieces. */
  @CodeColumn()
  metric!: string;

  @AmountColumn()
  value!: number;

  /** Where the figure comes from: audit report, filing, officer … */
  @TextColumn(120)
  source!: string;

  @ForeignKey('account')
  @IdColumn()
  enteredBy!: string;

  @Instant()
  enteredAt!: Date;
}
