import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, TextColumn } from './columns.js';

/** Who of several processes may do a named piece of housekeeping, and until when. */
@Entity('lease')
export class Lease {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;

  @TextColumn(60)
  holder!: string;

  @Instant()
  expiresAt!: Date;
}
