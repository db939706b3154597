import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/**
 * OPEN waits for an officer; CONFIRMED set a candidate tag; REJECTED; EXPIRED by its date; OUTDATED: nobody may
 * confirm it any more, since later facts do not bear it out, the tag was set by hand, or the enterprise is banned.
 */
export const SUGGESTION_STATES = ['OPEN', 'CONFIRMED', 'REJECTED', 'EXPIRED', 'OUTDATED'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A candidate tag the system suggests, with a judgment as its reason. It never becomes a tag by itself. */
@Entity('tag_suggestion')
@Index(['enterpriseId', 'kind'])
@Index(['state', 'expiresOn'])
export class TagSuggestion {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The title it would be raised towards: a code of titles.json that admits candidates. */
  @CodeColumn()
  kind!: string;

  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @ForeignKey('judgment')
  @IdColumn()
  judgmentId!: string;

  /** The facts it rests on: after a rejection it is not suggested again on the same ones. */
  @TextColumn(64)
  factsDigest!: string;

  @CodeColumn()
  state!: SuggestionState;

  /** `enterprise:kind` while it is open, else null. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  @Instant()
  madeAt!: Date;

  /** The last day on which it can be decided. */
  @DateColumn()
  expiresOn!: string;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @Instant({ nullable: true })
  decidedAt!: Date | null;

  @TextColumn(500, { nullable: true })
  reason!: string | null;

  /** The tag it was confirmed to. */
  @ForeignKey('candidate')
  @IdColumn({ nullable: true })
  candidateId!: string | null;

  @VersionColumn()
  version!: number;
}
