import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, JsonColumn, TextColumn } from '../../../core/database/index.js';
import type { Tier } from '../../../core/auth/index.js';
import type { AssessmentState } from './assessment-words.js';
import type { GivenPoints } from './points/points.js';

/** What an act set, as it was set. */
export interface ActDetail {
  readonly points?: readonly GivenPoints[];
  /** Total as decimal text and grade after the act. */
  readonly total?: string;
  readonly grade?: string;
  readonly veto?: string | null;
  readonly fields?: readonly string[];
  readonly dueOn?: string;
  readonly documentNo?: string;
}

/** One line of the history of an assessment. Append only. */
@Entity('assessment_act')
@Index(['assessmentId', 'id'])
export class AssessmentActLine {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('assessment')
  @IdColumn()
  assessmentId!: string;

  @CodeColumn()
  action!: string;

  @CodeColumn({ nullable: true })
  fromState!: AssessmentState | null;

  @CodeColumn()
  toState!: AssessmentState;

  @Instant()
  at!: Date;

  @ForeignKey('account')
  @IdColumn()
  actorId!: string;

  @TextColumn(60)
  actorName!: string;

  /** Null for an enterprise. */
  @CodeColumn({ nullable: true })
  tier!: Tier | null;

  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  unitId!: string | null;

  /** For officials of the unit that acted and those above it. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** For everybody who sees the assessment. */
  @TextColumn(500, { nullable: true })
  remark!: string | null;

  /** Points and grade are internal until publication. */
  @JsonColumn({ nullable: true })
  detail!: ActDetail | null;
}
