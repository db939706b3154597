import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AmountColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A value a figure had before it was corrected. */
@Entity('figure_history')
export class FigureHistory {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('figure')
  @IdColumn()
  figureId!: string;

  @AmountColumn()
  value!: number;

  @TextColumn(120)
  source!: string;

  @IdColumn()
  enteredBy!: string;

  @Instant()
  enteredAt!: Date;

  @Instant()
  replacedAt!: Date;
}
