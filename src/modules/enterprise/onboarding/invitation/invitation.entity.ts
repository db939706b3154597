import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, TextColumn } from '../../../../core/database/index.js';
import type { Role } from '../../../../core/auth/index.js';

/** A one-time code that opens an account of an enterprise; given by an officer of its unit or by its administrator. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** SHA-256 of the code, hex; the code is shown once and stored nowhere. */
  @TextColumn(64, { unique: true })
  codeHash!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @CodeColumn()
  role!: Role;

  @ForeignKey('account')
  @IdColumn()
  issuedBy!: string;

  @Instant()
  issuedAt!: Date;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  usedAt!: Date | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  usedBy!: string | null;
}
