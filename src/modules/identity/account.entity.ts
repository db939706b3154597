import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../core/database/index.js';
import type { Role } from '../../core/auth/index.js';

/**
 * A natural person's way in. One account holds one post: its role in its organisation. What is due belongs to the
 * post, never to the person.
 */
@Entity('account')
@Index(['organisationId', 'role'])
export class Account {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('organisation')
  @IdColumn()
  organisationId!: string;

  @CodeColumn()
  role!: Role;

  /** Lower case, unique. */
  @TextColumn(60, { unique: true })
  loginName!: string;

  @TextColumn(60)
  displayName!: string;

  /** argon2id, in PHC form. */
  @TextColumn(200)
  passwordHash!: string;

  @FlagColumn()
  mustChangePassword!: boolean;

  /** PENDING waits for an officer's confirmation; only ACTIVE may sign in. */
  @CodeColumn()
  state!: 'PENDING' | 'ACTIVE' | 'DISABLED';

  /** Failed sign-ins since the last success. */
  @IntegerColumn()
  failedCount!: number;

  @Instant({ nullable: true })
  lockedUntil!: Date | null;

  @Instant()
  passwordChangedAt!: Date;

  @Instant({ nullable: true })
  lastSignInAt!: Date | null;

  @Instant()
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
