import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type {
  Consequence,
  FindingAnswer,
  FindingKind,
  FindingState,
  FindingSubject,
} from './words/finding-words.js';

/**
 * Something the system or an officer found about a membership or a title, with what it leads to. The system proposes,
 * the head of `unitId` decides or dismisses, the enterprise may object first. Never deleted.
 */
@Entity('finding')
@Index(['unitId', 'state', 'id'])
@Index(['enterpriseId', 'id'])
@Index(['subjectId'])
@Index(['objectProvisional'])
export class Finding {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** `subject:kind:cause`: the same thing is found once, whoever finds it. */
  @TextColumn(160, { unique: true })
  findingKey!: string;

  @CodeColumn()
  subjectKind!: FindingSubject;

  @IdColumn()
  subjectId!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The unit whose head decides. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @CodeColumn()
  kind!: FindingKind;

  @CodeColumn()
  consequence!: Consequence;

  /** The clause it rests on, as people cite it. */
  @TextColumn(300)
  clause!: string;

  /** What was found, told to the enterprise. */
  @TextColumn(500)
  reason!: string;

  /** The row it was found by: DUTY, ASSESSMENT … and its id. */
  @CodeColumn()
  causeKind!: string;

  @IdColumn()
  causeId!: string;

  /** The year it is about. */
  @IntegerColumn()
  year!: number;

  /** Months the enterprise has to mend it after the decision; null where nothing is to be mended. */
  @IntegerColumn({ nullable: true })
  rectifyMonths!: number | null;

  @CodeColumn()
  state!: FindingState;

  @Instant()
  foundAt!: Date;

  /** Null when the system found it. */
  @ForeignKey('account')
  @IdColumn({ nullable: true })
  foundBy!: string | null;

  /** The last day on which the enterprise can object. */
  @DateColumn()
  objectUntil!: string;

  /** The day falls in a year without a published calendar. */
  @FlagColumn()
  objectProvisional!: boolean;

  @CodeColumn({ nullable: true })
  answer!: FindingAnswer | null;

  /** What the enterprise objects. */
  @TextColumn(2000, { nullable: true })
  objection!: string | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  answeredBy!: string | null;

  @TextColumn(60, { nullable: true })
  answeredByName!: string | null;

  @Instant({ nullable: true })
  answeredAt!: Date | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @TextColumn(60, { nullable: true })
  decidedByName!: string | null;

  @Instant({ nullable: true })
  decidedAt!: Date | null;

  /** Internal: for the deciding unit and those above it. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** Why it was decided or dismissed, told to the enterprise. */
  @TextColumn(500, { nullable: true })
  reasonTold!: string | null;

  @TextColumn(80, { nullable: true })
  documentNo!: string | null;

  /** The last day to mend it, set by the decision. */
  @DateColumn({ nullable: true })
  rectifyUntil!: string | null;

  @VersionColumn()
  version!: number;
}
