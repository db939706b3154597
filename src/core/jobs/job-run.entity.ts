import { Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, Instant, IntegerColumn } from '../database/index.js';

/** When a tick last ran through, and up to which business date; a sweep looks here for ticks that were missed. */
@Entity('job_run')
export class JobRun {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;

  /** The business date it covered. */
  @DateColumn()
  coveredOn!: string;

  @Instant()
  finishedAt!: Date;

  @IntegerColumn()
  durationMs!: number;
}
