import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { MembershipState } from './membership.entity.js';

/** One change of a membership: when it was true (`effectiveOn`) and when it was known (`recordedAt`). Append only. */
@Entity('membership_event')
@Index(['membershipId', 'effectiveOn', 'recordedAt'])
export class MembershipEvent {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('membership')
  @IdColumn()
  membershipId!: string;

  @CodeColumn()
  action!: string;

  @CodeColumn({ nullable: true })
  fromState!: MembershipState | null;

  @CodeColumn()
  toState!: MembershipState;

  @DateColumn()
  effectiveOn!: string;

  @Instant()
  recordedAt!: Date;

  /** Null when the system acted (expiry). */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  actorId!: string | null;

  @TextColumn(60, { nullable: true })
  actorName!: string | null;

  /** Why, as a word of the closed set of the action; null where the action has none. */
  @CodeColumn({ nullable: true })
  reasonCode!: string | null;

  /** For officials of the deciding unit and above only. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** Told to the enterprise. */
  @TextColumn(2000, { nullable: true })
  reasonTold!: string | null;

  /** Numbers and dates of the papers behind it: 公告文号, 纪要文号, meeting … */
  @JsonColumn({ nullable: true })
  documents!: Record<string, string> | null;
}
