import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/**
 * A draw (抽查) among the 复核 that were running in the pool of a unit. Seed and population are on record, so that
 * anybody can draw again and see that the choice was not made by hand. Append only.
 */
@Entity('spot_check')
@Index(['unitId', 'year', 'round'], { unique: true })
export class SpotCheck {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** The year the terms under review end in. */
  @IntegerColumn()
  year!: number;

  /** From 1; a further draw is only among those no earlier one was about. */
  @IntegerColumn()
  round!: number;

  /** 64 hexadecimal digits from the system's source of randomness. */
  @TextColumn(64)
  seed!: string;

  /** SHA-256 of the population: its ids in ascending order, joined by line feeds. */
  @TextColumn(64)
  populationDigest!: string;

  @IntegerColumn()
  populationSize!: number;

  /** The share and the least number that held. */
  @IntegerColumn()
  sharePercent!: number;

  @IntegerColumn()
  least!: number;

  /** How many were chosen. */
  @IntegerColumn()
  size!: number;

  @ForeignKey('account')
  @IdColumn()
  drawnBy!: string;

  @TextColumn(60)
  drawnByName!: string;

  @Instant()
  drawnAt!: Date;
}
