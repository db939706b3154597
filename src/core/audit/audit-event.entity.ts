import { Entity, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, JsonColumn, TextColumn } from '../database/index.js';

/** One important act on the system itself: sign-in, lock, account, role, quota, unmasked view. Append only. */
@Entity('audit_event')
@Index(['subjectKind', 'subjectId'])
export class AuditEvent {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @Instant()
  at!: Date;

  @IdColumn({ nullable: true })
  actorId!: string | null;

  @CodeColumn()
  action!: string;

  @CodeColumn()
  subjectKind!: string;

  @IdColumn({ nullable: true })
  subjectId!: string | null;

  @CodeColumn()
  result!: 'SUCCESS' | 'FAIL' | 'DENY';

  @TextColumn(60, { nullable: true })
  address!: string | null;

  @IdColumn({ nullable: true })
  requestId!: string | null;

  /** No personal data and no secret. */
  @JsonColumn({ nullable: true })
  detail!: Record<string, string | number | boolean | null> | null;
}
