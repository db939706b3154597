import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, IntegerColumn, JsonColumn, TextColumn } from '../database/index.js';

/** A creating call that was answered under a key of the caller's choice; kept 24 hours, written with the answer. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** The caller's account; without one `anonymous:` and the beginning of the digest. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  accountId!: string;

  /** Method and route pattern. */
  @PrimaryColumn({ type: 'varchar', length: 200 })
  route!: string;

  @PrimaryColumn({ type: 'varchar', length: 100 })
  key!: string;

  /** SHA-256 of the request's path and body, hex. */
  @TextColumn(64)
  bodyDigest!: string;

  @IntegerColumn({ nullable: true })
  status!: number | null;

  @JsonColumn({ nullable: true })
  answer!: unknown;

  @Index()
  @Instant()
  createdAt!: Date;
}
