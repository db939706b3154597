import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../core/database/index.js';

/** The subject kind of duties in to-dos and notices. */
export const DUTY = 'DUTY';

export const DUTY_KINDS = ['YEARLY_UPDATE', 'REEXAMINATION'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** CANCELLED: nobody owes it any more. MISSED: a yearly update that was not filed while it was taken. */
export const DUTY_STATES = ['OPEN', 'FILED', 'FILED_LATE', 'MISSED', 'CANCELLED'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/**
 * What an enterprise owes the pool: the yearly update (one per enterprise and year, whatever its tiers, tracks and
 * titles) or a 复核 (one per membership and term).
 */
@Entity('duty')
@Index(['state', 'dueOn'])
@Index(['enterpriseId', 'state', 'dueOn'])
export class Duty {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  kind!: DutyKind;

  /** `YEARLY_UPDATE:enterprise:year` or `REEXAMINATION:membership:last day`: opened once, whoever opens it. */
  @TextColumn(120, { unique: true })
  dutyKey!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** For a 复核. */
  @ForeignKey('membership')
  @IdColumn({ nullable: true })
  membershipId!: string | null;

  /** The year reported on (year before the due date), or the year the term ends in. */
  @IntegerColumn()
  year!: number;

  @DateColumn()
  dueOn!: string;

  @CodeColumn()
  state!: DutyState;

  @Instant()
  openedAt!: Date;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  filedBy!: string | null;

  @Instant({ nullable: true })
  filedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
