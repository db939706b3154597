import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, DateColumn, IdColumn } from '../../../../core/database/index.js';
import type { FindingSubject } from '../words/finding-words.js';

/** A membership or title that is not re-examined any more: it ends with its term. */
@Entity('reexamination_bar')
@Index(['subjectId', 'subjectKind'], { unique: true })
export class ReexaminationBar {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @CodeColumn()
  subjectKind!: FindingSubject;

  @IdColumn()
  subjectId!: string;

  /** The decided finding it rests on. */
  @ForeignKey('finding')
  @IdColumn()
  findingId!: string;

  @DateColumn()
  barredOn!: string;
}
