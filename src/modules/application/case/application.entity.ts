import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { Tier } from '../../../core/auth/index.js';
import type { CaseState } from './case-states.js';

/** A case as the subject of to-dos, proposals and notices. */
export function caseSubject(id: string): { subjectKind: 'APPLICATION'; subjectId: string } {
  return { subjectKind: 'APPLICATION', subjectId: id };
}

/** The filled-in form: keys of `config/policy/form-fields.json`, amounts in fen. */
export type CaseContent = Record<string, string | number | boolean | null>;

/**
 * An application (申报件). It keeps the units it was started in until it ends. `version` counts every change of the
 * case and of what its guards read, so two acts that contradict each other cannot both win.
 */
@Entity('application')
@Index(['roundId', 'cityUnitId', 'state'])
@Index(['state', 'returnDueAt'])
@Index(['dueProvisional'])
export class Application {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** 申报编号, shown to people. */
  @TextColumn(40, { unique: true })
  number!: string;

  @ForeignKey('round')
  @IdColumn()
  roundId!: string;

  /** The round's tier and track, kept with the case. */
  @CodeColumn()
  tier!: Tier;

  @CodeColumn()
  track!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** `enterprise:track:round` while live, else null: one live case each. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  /** The enterprise's unit at the start: reach over the case goes by it. */
  @Index()
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** Null where the city does the county's part. */
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  countyUnitId!: string | null;

  @ForeignKey('unit')
  @IdColumn()
  cityUnitId!: string;

  @ForeignKey('unit')
  @IdColumn()
  provinceUnitId!: string;

  /** Who opened it: the enterprise, or an officer for it (代建申报). */
  @CodeColumn()
  origin!: 'ENTERPRISE' | 'OFFICER';

  @ForeignKey('account')
  @IdColumn()
  startedBy!: string;

  /** The officer's unit of a 代建申报; null when the enterprise opened it. */
  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  startedUnitId!: string | null;

  @CodeColumn()
  state!: CaseState;

  @Instant()
  stateSince!: Date;

  /** Exactly one for the 单项冠军培育 track. */
  @ForeignKey('product')
  @IdColumn({ nullable: true })
  productId!: string | null;

  @JsonColumn()
  content!: CaseContent;

  /** 真实性承诺: the natural person who accepted it, and when. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  pledgedBy!: string | null;

  @TextColumn(60, { nullable: true })
  pledgedByName!: string | null;

  @Instant({ nullable: true })
  pledgedAt!: Date | null;

  @Instant({ nullable: true })
  firstSubmittedAt!: Date | null;

  /** The step's limit of working days: the day it counts after (null while stopped), N, and the days used before. */
  @DateColumn({ nullable: true })
  limitCountsAfter!: string | null;

  @IntegerColumn({ nullable: true })
  limitDays!: number | null;

  @IntegerColumn({ nullable: true })
  limitUsedDays!: number | null;

  /** The last day in time of whatever is asked for now; null where nothing runs. */
  @DateColumn({ nullable: true })
  dueOn!: string | null;

  /** The deadline falls in a year without a published calendar and will be computed again. */
  @FlagColumn()
  dueProvisional!: boolean;

  /** Where a return or an objection goes back to. */
  @CodeColumn({ nullable: true })
  resumeState!: CaseState | null;

  /** Who has to answer a return, the fields that may be mended, the first instant that is too late. */
  @CodeColumn({ nullable: true })
  returnTo!: 'ENTERPRISE' | 'COUNTY' | 'CITY' | null;

  @JsonColumn({ nullable: true })
  returnFields!: string[] | null;

  @Instant({ nullable: true })
  returnDueAt!: Date | null;

  /** The answer's date needed a year without a published calendar and will be computed again. */
  @FlagColumn()
  returnDueProvisional!: boolean;

  @IntegerColumn()
  countyReturns!: number;

  @IntegerColumn()
  cityReturns!: number;

  @IntegerColumn()
  provinceReturns!: number;

  /** The enterprise asked to withdraw after the list was sent and waits for the city's answer. */
  @Instant({ nullable: true })
  withdrawalAskedAt!: Date | null;

  /** The city's list part while it stands in a list. */
  @CodeColumn({ nullable: true })
  listPart!: 'RECOMMENDED' | 'RESERVE' | 'NOT_RECOMMENDED' | null;

  @IntegerColumn({ nullable: true })
  rank!: number | null;

  /** A slot of the city's quota is taken by this case. */
  @FlagColumn()
  holdsSlot!: boolean;

  /** 超额: placed past a SOFT quota. */
  @FlagColumn()
  overQuota!: boolean;

  /** The case may enter from this date on: the day after its publicity. */
  @DateColumn({ nullable: true })
  entryFromOn!: string | null;

  /** That date needed a year without a published calendar and will be computed again. */
  @FlagColumn()
  entryProvisional!: boolean;

  /** Objections that are not yet settled. */
  @IntegerColumn()
  openObjections!: number;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  /** The reason told to the enterprise when it ended without entry. */
  @TextColumn(2000, { nullable: true })
  endReason!: string | null;

  @Instant()
  createdAt!: Date;

  /** Optimistic lock; every act is `UPDATE … WHERE id AND version`. */
  @IntegerColumn()
  version!: number;
}
