import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** The subject kind of candidate tags in to-dos and notices. */
export const CANDIDATE = 'CANDIDATE';

/** A candidate (培育对象): an officer's judgment that an enterprise is being raised towards a title. */
@Entity('candidate')
@Index(['kind', 'endedAt'])
export class Candidate {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** A code of `config/policy/titles.json` that admits candidates: ZJTX 专精特新, DXGJ_PROVINCE 单项冠军 … */
  @CodeColumn()
  kind!: string;

  /** `enterprise:kind:unit` while it holds, else null. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  /** The unit whose officer set it. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @TextColumn(500)
  reason!: string;

  /** When an officer must look at it again. */
  @DateColumn()
  reviewOn!: string;

  @ForeignKey('account')
  @IdColumn()
  setBy!: string;

  @Instant()
  setAt!: Date;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  endedBy!: string | null;

  @TextColumn(500, { nullable: true })
  endReason!: string | null;

  @VersionColumn()
  version!: number;
}

/** What ending a tag sets: who ended it, when and why; the row stays. */
export function endOfTag(
  endedBy: string,
  endedAt: Date,
  endReason: string,
): Pick<Candidate, 'liveKey' | 'endedAt' | 'endedBy' | 'endReason'> {
  return { liveKey: null, endedAt, endedBy, endReason };
}
