import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { CaseState } from './case-states.js';

/** One act on a case: who, in which post, from where to where, why, on which papers. Append only. */
@Entity('application_transition')
@Index(['applicationId', 'seq'], { unique: true })
@Index(['applicationId', 'actorId'])
export class ApplicationTransition {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('application')
  @IdColumn()
  applicationId!: string;

  /** 1, 2, 3 … without gap per case. */
  @IntegerColumn()
  seq!: number;

  @CodeColumn()
  action!: string;

  @CodeColumn()
  fromState!: CaseState;

  @CodeColumn()
  toState!: CaseState;

  @Instant()
  at!: Date;

  /** Null when the system acted. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  actorId!: string | null;

  @TextColumn(60, { nullable: true })
  actorName!: string | null;

  @CodeColumn()
  role!: string;

  /** The actor's tier; null for an enterprise and the system. */
  @CodeColumn({ nullable: true })
  tier!: string | null;

  /** The unit acted for, or whose opinion the system wrote down; its internal opinion stays with it. */
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  /** Who prepared what the head decided. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  preparedBy!: string | null;

  /** Internal opinion: officials of the acting unit and above. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** The unit a return asks; null where it asks the enterprise, and for every other act. */
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  askedUnitId!: string | null;

  /** The reason told to the enterprise, or to the unit that is asked. */
  @TextColumn(2000, { nullable: true })
  reasonTold!: string | null;

  /** Fields named by a return. */
  @JsonColumn({ nullable: true })
  fields!: string[] | null;

  /** 推荐函文号, 纪要文号, meeting, 公告文号 …; `evaluator` and `conclusion` of an outside evaluation. As internal as the opinion. */
  @JsonColumn({ nullable: true })
  documents!: Record<string, string> | null;

  /** A line written by the system, such as 无县级，自动流转. */
  @TextColumn(200, { nullable: true })
  remark!: string | null;

  /** The same about quota, slots or ranks: for officials of the acting unit and above. */
  @TextColumn(200, { nullable: true })
  internalRemark!: string | null;

  /** The last day in time that this act set. */
  @DateColumn({ nullable: true })
  dueOn!: string | null;
}
