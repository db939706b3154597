import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OutsideChannel } from '../../../../config/policy.js';
import { CodeColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';
import type { Urgency } from './delivery.entity.js';

/**
 * QUEUED waits for its turn or its next try; SENDING is with a process; SENT was taken by the other side; FAILED is a
 * dead letter; UNKNOWN broke off while being sent.
 */
export const DISPATCH_STATES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];

/** What leaves the house at once to one person by one channel: a single message, or the digest of a morning. */
@Entity('dispatch')
@Index(['state', 'nextAttemptAt'])
@Index(['channel', 'state'])
export class Dispatch {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** `digest:channel:account:day` or `one:delivery`: packed once, whoever packs it. */
  @TextColumn(160, { unique: true })
  packKey!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @CodeColumn()
  channel!: OutsideChannel;

  @CodeColumn()
  urgency!: Urgency;

  /** Messages in it. */
  @IntegerColumn()
  items!: number;

  @CodeColumn()
  state!: DispatchState;

  @IntegerColumn()
  attempts!: number;

  /** How often a sending of it broke off; with more than 0 it may have arrived more than once. */
  @IntegerColumn()
  unknowns!: number;

  /** Real time, like the two below. */
  @Instant()
  nextAttemptAt!: Date;

  /** When the queue was last told of it. */
  @Instant({ nullable: true })
  handedAt!: Date | null;

  /** While SENDING: past it the process is taken for dead. */
  @Instant({ nullable: true })
  claimedUntil!: Date | null;

  /** Where it went, masked. */
  @TextColumn(120, { nullable: true })
  addressMasked!: string | null;

  /** What the other side calls it, such as a Message-ID. */
  @TextColumn(200, { nullable: true })
  reference!: string | null;

  /** A word of why the last try failed … */
  @CodeColumn({ nullable: true })
  errorCode!: string | null;

  /** … and what the other side said. */
  @TextColumn(300, { nullable: true })
  errorText!: string | null;

  /** Business time. */
  @Instant()
  createdAt!: Date;

  /** Business time of SENT, FAILED or UNKNOWN. */
  @Instant({ nullable: true })
  finishedAt!: Date | null;
}
