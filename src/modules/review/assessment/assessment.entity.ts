import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
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
import type { YearlyContent } from '../yearly/yearly-content.js';
import type { AssessmentState } from './assessment-words.js';
import type { PointSheet } from './points/points.js';

/**
 * The assessment (年度评价) of one filed yearly update. It keeps what was filed and the units it was filed to; the
 * history is in `assessment_act`.
 */
@Entity('assessment')
@Index(['year', 'state', 'id'])
@Index(['unitId', 'year', 'id'])
@Index(['enterpriseId', 'year'])
@Index(['returnProvisional'])
export class Assessment {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('duty')
  @IdColumn({ unique: true })
  dutyId!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The year reported on. */
  @IntegerColumn()
  year!: number;

  /** The unit of the enterprise when it filed. */
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

  @CodeColumn()
  state!: AssessmentState;

  /** Filed after the due date. */
  @FlagColumn()
  late!: boolean;

  @JsonColumn()
  content!: YearlyContent;

  /** The codes of its alerts between commas, `,DEBT_HIGH,`; for lists. */
  @TextColumn(200)
  alertCodes!: string;

  /** What the enterprise says about the changes. */
  @TextColumn(2000, { nullable: true })
  comment!: string | null;

  @JsonColumn()
  points!: PointSheet;

  /** Whole hundredths of a point; null until somebody gave points. */
  @IntegerColumn({ nullable: true })
  totalPoints!: number | null;

  @CodeColumn({ nullable: true })
  grade!: string | null;

  /** What makes the lowest grade whatever the points. */
  @CodeColumn({ nullable: true })
  veto!: string | null;

  /** The reason of the grade, told to the enterprise at publication. */
  @TextColumn(500, { nullable: true })
  reasonTold!: string | null;

  /** Where a returned one goes back to. */
  @CodeColumn({ nullable: true })
  resumeState!: AssessmentState | null;

  /** What is to be mended, `figures.<year>.<basis>.<metric>`, `products` or `comment`. */
  @JsonColumn({ nullable: true })
  returnFields!: string[] | null;

  @DateColumn({ nullable: true })
  returnDueOn!: string | null;

  @FlagColumn()
  returnProvisional!: boolean;

  @Instant()
  submittedAt!: Date;

  @Instant({ nullable: true })
  publishedAt!: Date | null;

  @TextColumn(80, { nullable: true })
  documentNo!: string | null;

  @VersionColumn()
  version!: number;
}
