import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Tier } from '../../../core/auth/index.js';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
} from '../../../core/database/index.js';
import type { ReexaminationForm } from './form/form-content.js';

/** The subject kind of 复核 in proposals, to-dos and notices. */
export const REEXAMINATION = 'REEXAMINATION';

/** Running: the membership stays in force, even past its last day. */
export const RUNNING_STATES = ['SUBMITTED', 'RETURNED', 'VERIFIED', 'CHECKED'] as const;

/** `LAPSED`: a return was not answered in time, which counts as not filed; `CLOSED`: the place left by another way. */
export const REEXAMINATION_STATES = [...RUNNING_STATES, 'PASSED', 'FAILED', 'LAPSED', 'CLOSED'] as const;
export type ReexaminationState = (typeof REEXAMINATION_STATES)[number];

/** @returns whether a 复核 in this state keeps the membership in force. */
export function isRunning(state: ReexaminationState): boolean {
  return RUNNING_STATES.some((running) => running === state);
}

/** A 复核 as filed for one membership and term. It keeps the units it was filed to until it ends. */
@Entity('reexamination')
@Index(['unitId', 'state'])
@Index(['startUnitId', 'state'])
@Index(['enterpriseId', 'state'])
@Index(['membershipId'])
@Index(['state', 'correctionDueOn'])
export class Reexamination {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What was filed. */
  @ForeignKey('duty')
  @IdColumn({ unique: true })
  dutyId!: string;

  @ForeignKey('membership')
  @IdColumn()
  membershipId!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The tier and track of the membership. */
  @CodeColumn()
  tier!: Tier;

  @CodeColumn()
  track!: string;

  /** The unit that verifies: the county's, or the city where there is none. */
  @ForeignKey('unit')
  @IdColumn()
  startUnitId!: string;

  /** False where the city does the county's part. */
  @FlagColumn()
  hasCounty!: boolean;

  /** The city the enterprise stood in. */
  @ForeignKey('unit')
  @IdColumn()
  cityUnitId!: string;

  /** The unit of the membership, whose head decides. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** The last day of the term under review. */
  @DateColumn()
  termEndsOn!: string;

  @CodeColumn()
  state!: ReexaminationState;

  /** Where a return came from and leads back to; null unless returned. */
  @CodeColumn({ nullable: true })
  returnedFrom!: ReexaminationState | null;

  /** The last day to answer a return, as told; null unless returned. */
  @DateColumn({ nullable: true })
  correctionDueOn!: string | null;

  @DateColumn({ nullable: true })
  returnedOn!: string | null;

  /** What the enterprise has to mend, as keys of the form; null unless returned. */
  @JsonColumn({ nullable: true })
  returnedFields!: string[] | null;

  /** The limit of the step: it counts after this day; null while it stands still. */
  @DateColumn({ nullable: true })
  limitCountsAfter!: string | null;

  @IntegerColumn({ nullable: true })
  limitDays!: number | null;

  @IntegerColumn({ nullable: true })
  limitUsedDays!: number | null;

  /** What was handed in last. */
  @JsonColumn()
  content!: ReexaminationForm;

  @Instant()
  submittedAt!: Date;

  @ForeignKey('account')
  @IdColumn()
  submittedBy!: string;

  /** The draw that chose it for an on-site look; null where none did. */
  @IdColumn({ nullable: true })
  spotCheckId!: string | null;

  /** The last day of the new term, once passed. */
  @DateColumn({ nullable: true })
  renewedTo!: string | null;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
