import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, TextColumn } from '../../core/database/index.js';

/** A signed-in browser. Looked up on every request, so ending one works at once; by real time, never the business clock. */
@Entity('session')
export class Session {
  /** SHA-256 of the cookie's token, hex; the token itself is stored nowhere. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Index()
  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @Instant()
  createdAt!: Date;

  /** Written at most once a minute. */
  @Instant()
  lastSeenAt!: Date;

  /** The absolute end. */
  @Instant()
  expiresAt!: Date;

  @TextColumn(60)
  address!: string;

  @TextColumn(200)
  agent!: string;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  /** SIGNED_OUT, PASSWORD_CHANGED, DISABLED, REPLACED. */
  @CodeColumn({ nullable: true })
  endReason!: string | null;
}
