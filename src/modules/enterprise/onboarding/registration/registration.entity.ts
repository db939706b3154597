import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, TextColumn } from '../../../../core/database/index.js';

/** A self-registration that waits for an officer of the named unit; its account comes into being when confirmed. */
@Entity('registration')
@Index(['unitId', 'state'])
export class Registration {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @TextColumn(18)
  uscc!: string;

  @TextColumn(120)
  enterpriseName!: string;

  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** GB/T 4754-2017 class, four digits. */
  @CodeColumn()
  industryCode!: string;

  @CodeColumn()
  sector!: string;

  @TextColumn(60)
  loginName!: string;

  @TextColumn(60)
  displayName!: string;

  /** argon2id, in PHC form; emptied by the decision. */
  @TextColumn(200)
  passwordHash!: string;

  @CodeColumn()
  state!: 'PENDING' | 'CONFIRMED' | 'REFUSED';

  @Instant()
  createdAt!: Date;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @Instant({ nullable: true })
  decidedAt!: Date | null;

  @TextColumn(500, { nullable: true })
  reason!: string | null;

  @VersionColumn()
  version!: number;
}
