import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Tier } from '../../../core/auth/index.js';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { ReexaminationForm } from './form/form-content.js';
import type { ReexaminationState } from './reexamination.entity.js';

/** One act on a 复核, numbered without gap. Append only. */
@Entity('reexamination_act')
@Index(['reexaminationId', 'seq'], { unique: true })
export class ReexaminationAct {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('reexamination')
  @IdColumn()
  reexaminationId!: string;

  @IntegerColumn()
  seq!: number;

  @CodeColumn()
  action!: string;

  @CodeColumn({ nullable: true })
  fromState!: ReexaminationState | null;

  @CodeColumn()
  toState!: ReexaminationState;

  /** Of the official who acted; null for the enterprise and the clock. */
  @CodeColumn({ nullable: true })
  tier!: Tier | null;

  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  /** Null when the clock acted. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  actorId!: string | null;

  @TextColumn(60, { nullable: true })
  actorName!: string | null;

  /** The handler who prepared what a head decided. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  preparedBy!: string | null;

  @Instant()
  at!: Date;

  /** Internal: for the acting unit and those above it. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** Told to the enterprise. */
  @TextColumn(500, { nullable: true })
  reasonTold!: string | null;

  /** The rule a decision rests on. */
  @TextColumn(200, { nullable: true })
  clause!: string | null;

  @TextColumn(80, { nullable: true })
  documentNo!: string | null;

  /** What a return names. */
  @JsonColumn({ nullable: true })
  fields!: string[] | null;

  /** The day the act set: the last day to answer a return, or the last day of the next step. */
  @DateColumn({ nullable: true })
  dueOn!: string | null;

  /** What was out of the ordinary: the city did the county's part. */
  @TextColumn(120, { nullable: true })
  remark!: string | null;

  /** What was handed in, of a submission. */
  @JsonColumn({ nullable: true })
  content!: ReexaminationForm | null;
}
