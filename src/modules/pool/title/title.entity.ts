import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A title (称号): a fact from an official list. Titles are recorded, not decided, here. */
@Entity('title')
@Index(['kind', 'toOn'])
export class Title {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** A code of `config/policy/titles.json`. */
  @CodeColumn()
  kind!: string;

  @TextColumn(80)
  issuer!: string;

  @TextColumn(60)
  batch!: string;

  @TextColumn(60, { nullable: true })
  certificateNo!: string | null;

  /** Exactly one for a 单项冠军 title. */
  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @DateColumn()
  fromOn!: string;

  /** Last day of validity. */
  @DateColumn()
  toOn!: string;

  /** The official list it was read from. */
  @TextColumn(200)
  source!: string;

  @ForeignKey('account')
  @IdColumn()
  recordedBy!: string;

  @Instant()
  recordedAt!: Date;

  /** The date the issuer took it back. */
  @DateColumn({ nullable: true })
  revokedOn!: string | null;

  @TextColumn(500, { nullable: true })
  revokedReason!: string | null;

  @VersionColumn()
  version!: number;
}

/** Whether a title holds on a date: neither expired nor taken back. */
export function isValidOn(title: Pick<Title, 'fromOn' | 'toOn' | 'revokedOn'>, day: string): boolean {
  const revoked = title.revokedOn !== null && title.revokedOn <= day;
  return !revoked && title.fromOn <= day && day <= title.toOn;
}
