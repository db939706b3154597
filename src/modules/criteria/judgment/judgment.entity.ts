import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Purpose } from '../../../../config/criteria/rule-sets.js';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { Verdict } from '../engine/result.js';

/** SUBMISSION: a case was handed in. SUGGESTION: it is the reason of a suggested tag. */
export const OCCASIONS = ['SUBMISSION', 'SUGGESTION'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * A judgment as it was made: rule set, facts, engine and result. Append only; `criteria:verify` runs each again and
 * compares the bytes.
 */
@Entity('judgment')
export class StoredJudgment {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The product it is about, where the title names one. */
  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @Index()
  @ForeignKey('rule_set_version')
  @TextColumn(64)
  ruleSetId!: string;

  @CodeColumn()
  subjectKind!: 'TITLE' | 'TRACK';

  @CodeColumn()
  subjectCode!: string;

  @CodeColumn()
  purpose!: Purpose;

  @IntegerColumn()
  baseYear!: number;

  @DateColumn()
  referenceOn!: string;

  @CodeColumn()
  occasion!: Occasion;

  /** The case it is pinned to, and which of its submissions, from 1. */
  @Index()
  @ForeignKey('application')
  @IdColumn({ nullable: true })
  applicationId!: string | null;

  @IntegerColumn({ nullable: true })
  submission!: number | null;

  @CodeColumn()
  engine!: string;

  /** The facts the rule set reads, as JSON text: the very bytes the digests are of. */
  @Column({ type: 'text' })
  facts!: string;

  /** The result, as JSON text. */
  @Column({ type: 'text' })
  result!: string;

  @CodeColumn()
  verdict!: Verdict;

  /** SHA-256 of the facts. */
  @TextColumn(64)
  factsDigest!: string;

  /** SHA-256 of rule set, engine, question, facts and result together. */
  @TextColumn(64)
  digest!: string;

  @Instant()
  madeAt!: Date;
}
