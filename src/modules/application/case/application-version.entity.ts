import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, Instant, IntegerColumn, JsonColumn, TextColumn } from '../../../core/database/index.js';
import type { CaseContent } from './application.entity.js';

/** The content as it was handed in, once per submission. Append only. */
@Entity('application_version')
@Index(['applicationId', 'number'], { unique: true })
export class ApplicationVersion {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('application')
  @IdColumn()
  applicationId!: string;

  /** 1 for the first submission. */
  @IntegerColumn()
  number!: number;

  @JsonColumn()
  content!: CaseContent;

  /** The product the case named; null too where it was handed in before this was kept. */
  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @ForeignKey('account')
  @IdColumn()
  submittedBy!: string;

  @TextColumn(60)
  submittedByName!: string;

  @Instant()
  submittedAt!: Date;
}
