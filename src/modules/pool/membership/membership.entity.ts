import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';
import type { Tier } from '../../../core/auth/index.js';

/** In the pool. */
export const LIVE_STATES = ['ACTIVE', 'WATCH', 'SUSPENDED'] as const;

/** Out of the pool; the row stays. */
export const LEFT_STATES = ['GRADUATED', 'EXITED', 'EXPIRED', 'MOVED_OUT'] as const;

export const MEMBERSHIP_STATES = [...LIVE_STATES, ...LEFT_STATES] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** @returns whether a membership in this state is a place in the pool. */
export function isLive(state: MembershipState): boolean {
  return LIVE_STATES.some((live) => live === state);
}

/** A place in the pool: one enterprise, one tier, one track. The row is the present; `membership_event` is the history. */
@Entity('membership')
@Index(['unitId', 'state'])
@Index(['tier', 'track', 'state'])
@Index(['state', 'endsOn'])
export class Membership {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @CodeColumn()
  tier!: Tier;

  @CodeColumn()
  track!: string;

  /** The unit whose pool this is: the province, a city or a county. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @CodeColumn()
  state!: MembershipState;

  /** `enterprise:tier:track` while in the pool, else null: at most one live place each. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  /** The date of the 公告. */
  @DateColumn()
  startsOn!: string;

  /** The last day of validity: start + 3 years − 1 day. */
  @DateColumn()
  endsOn!: string;

  /** The product a 单项冠军 track names. */
  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  /** The case whose acceptance this is. */
  @IdColumn({ nullable: true })
  applicationId!: string | null;

  @IdColumn({ nullable: true })
  announcementId!: string | null;

  /** What lists call the entry, such as the title of its round or the batch (批次). */
  @TextColumn(120, { nullable: true })
  batch!: string | null;

  /** When the present state began to hold. */
  @DateColumn()
  stateSince!: string;

  /** The reason told to the enterprise for the present state. */
  @TextColumn(500, { nullable: true })
  stateReason!: string | null;

  @Instant()
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
