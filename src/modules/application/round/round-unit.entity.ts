import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Instant, IntegerColumn } from '../../../core/database/index.js';

/** What a round says for one city: its own enterprise date, its quota, and the counter of slots taken. */
@Entity('round_unit')
export class RoundUnit {
  @ForeignKey('round')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  roundId!: string;

  @ForeignKey('unit')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  unitId!: string;

  /** Earlier than the round's date; null keeps the round's. */
  @Instant({ nullable: true })
  enterpriseClosesAt!: Date | null;

  @IntegerColumn({ nullable: true })
  quota!: number | null;

  /** Slots taken by placed cases. Changed only by `UPDATE … SET used = used ± 1`, never by count-then-write. */
  @IntegerColumn()
  used!: number;
}
