import { Entity, PrimaryColumn } from 'typeorm';
import { AmountColumn } from '../database/index.js';

/** How far the business clock stands from real time. One row, id 1; only in development and tests. */
@Entity('clock_setting')
export class ClockSetting {
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  /** Milliseconds added to real time. */
  @AmountColumn()
  offsetMs!: number;
}
