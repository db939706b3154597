import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, IntegerColumn } from '../../../core/database/index.js';

/** How much of a channel's rate the running minute has used, by all processes together. */
@Entity('channel_budget')
export class ChannelBudget {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  channel!: string;

  @Instant()
  minute!: Date;

  @IntegerColumn()
  used!: number;
}
