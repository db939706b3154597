import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OutsideChannel } from '../../../../config/policy.js';
import { CodeColumn, IdColumn, Instant } from '../../../core/database/index.js';

/** Why a message does not go out by a channel that its rule names. */
export const SKIP_REASONS = ['NO_ADDRESS', 'NOT_CHOSEN'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** How soon a message leaves the house: at once and at any hour, at once outside quiet hours, or with the digest. */
export const URGENCIES = ['STATUTORY', 'PROMPT', 'ROUTINE'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * One message to one person by one channel beside the inbox. Written with the message; the unique key makes a repeat
 * impossible. What becomes of it, its dispatch says: without one it waits, or it is skipped.
 */
@Entity('delivery')
@Index(['noticeId', 'channel'], { unique: true })
@Index(['dispatchId'])
@Index(['waitsFor', 'accountId', 'channel'])
export class Delivery {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('notice')
  @IdColumn()
  noticeId!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @CodeColumn()
  channel!: OutsideChannel;

  @CodeColumn()
  urgency!: Urgency;

  /** While it waits to be packed, its urgency: PROMPT for the end of quiet hours, ROUTINE for the digest; else null. */
  @CodeColumn({ nullable: true })
  waitsFor!: Urgency | null;

  @CodeColumn({ nullable: true })
  skipped!: SkipReason | null;

  @IdColumn({ nullable: true })
  dispatchId!: string | null;

  @Instant()
  createdAt!: Date;
}
