import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Purpose, RuleSet } from '../../../../config/criteria/rule-sets.js';
import {
  CodeColumn,
  DateColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** WAITING for its turn, RUNNING, DONE, CANCELLED by who asked, FAILED with its fault. */
export const IMPACT_STATES = ['WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type ImpactState = (typeof IMPACT_STATES)[number];

export const IMPACT_SCOPES = ['MEMBERS', 'REGISTER'] as const;
export type ImpactScope = (typeof IMPACT_SCOPES)[number];

/** What a draft rule set would change over a unit: asked, worked through in batches, kept. It changes nothing else. */
@Entity('impact_run')
export class ImpactRun {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The province, or the city whose enterprises are judged. */
  @Index()
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** MEMBERS of the pool, or every enterprise on the REGISTER of the unit. */
  @CodeColumn()
  scope!: ImpactScope;

  @JsonColumn()
  draft!: RuleSet;

  @CodeColumn()
  purpose!: Purpose;

  @IntegerColumn()
  baseYear!: number;

  @DateColumn()
  referenceOn!: string;

  @Index()
  @CodeColumn()
  state!: ImpactState;

  /** Enterprises to judge, and those judged. */
  @IntegerColumn()
  total!: number;

  @IntegerColumn()
  done!: number;

  /** The last enterprise judged: where the work goes on after a stop. */
  @IdColumn({ nullable: true })
  afterId!: string | null;

  @TextColumn(500, { nullable: true })
  fault!: string | null;

  @ForeignKey('account')
  @IdColumn()
  askedBy!: string;

  @Instant()
  askedAt!: Date;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
