import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, Instant, IntegerColumn, JsonColumn, TextColumn } from '../database/index.js';

/** A job that failed for good. The queue forgets; this row does not. */
@Entity('job_failure')
export class JobFailure {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  name!: string;

  @JsonColumn()
  data!: Record<string, unknown>;

  @TextColumn(2000)
  error!: string;

  @IntegerColumn()
  attempts!: number;

  @Instant()
  failedAt!: Date;
}
