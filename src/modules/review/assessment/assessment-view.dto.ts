import { ApiProperty } from '@nestjs/swagger';
import type { Basis } from '../../enterprise/index.js';
import { FigureChangeView, ProductChangeView } from '../yearly/yearly-view.dto.js';
import { ASSESSMENT_STATES, type AssessmentState } from './assessment-words.js';

/** What is pointed out about an update; it decides nothing. */
export class AlertView {
  code!: string;
  /** What the rule says. */
  zh!: string;
  /** The value as a percentage. */
  value!: string;
  /** The edge, a percentage. */
  limit!: string;
}

/** The yearly assessment (年度评价) of one filed update, as lists show it. */
export class AssessmentView {
  id!: string;
  dutyId!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** The year reported on. */
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** The unit of the enterprise when it filed. */
  unitId!: string;
  unitName!: string;
  @ApiProperty({ enum: ASSESSMENT_STATES })
  state!: AssessmentState;
  stateZh!: string;
  /** Filed after the due date. */
  late!: boolean;
  alerts!: AlertView[];
  /** Points in all, decimal text; for the enterprise null until publication. */
  total!: string | null;
  /** For the enterprise null until publication. */
  grade!: string | null;
  gradeZh!: string | null;
  /** The last day of the step it is in; null where none is set. */
  dueOn!: string | null;
  submittedAt!: Date;
  publishedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** One dimension with its points. */
export class DimensionView {
  code!: string;
  zh!: string;
  /** The most points. */
  most!: string;
  /** The system gives the points. */
  byFormula!: boolean;
  /** Null until somebody gave them, and for the enterprise until publication. */
  points!: string | null;
  /** Internal: null for the enterprise. */
  reason!: string | null;
}

/** Something that is to be mended. */
export class ReturnFieldView {
  field!: string;
  /** What people call it. */
  zh!: string;
}

/** One line of the history. */
export class AssessmentLineView {
  id!: string;
  action!: string;
  actionZh!: string;
  fromState!: string | null;
  toState!: string;
  toStateZh!: string;
  at!: Date;
  actorName!: string;
  /** Null for an enterprise. */
  unitName!: string | null;
  remark!: string | null;
  /** For officials of the unit that acted and those above it. */
  opinion!: string | null;
  /** Total and grade after the act; for officials. */
  total!: string | null;
  gradeZh!: string | null;
  /** What was to be mended, and until when. */
  fields!: ReturnFieldView[];
  dueOn!: string | null;
}

/** An assessment with everything about it. */
export class AssessmentDetail extends AssessmentView {
  @ApiProperty({ enum: ['SOLO', 'CONSOLIDATED'] })
  basis!: Basis;
  figures!: FigureChangeView[];
  products!: ProductChangeView[];
  /** What the enterprise says about the changes. */
  comment!: string | null;
  dimensions!: DimensionView[];
  /** What makes the lowest grade whatever the points; for the enterprise null until publication. */
  veto!: string | null;
  vetoZh!: string | null;
  /** The reason of the grade; for the enterprise null until publication. */
  reasonTold!: string | null;
  documentNo!: string | null;
  /** Of a returned one: what is to be mended, why and until when. */
  returnFields!: ReturnFieldView[];
  returnReason!: string | null;
  returnDueOn!: string | null;
  returnProvisional!: boolean;
  history!: AssessmentLineView[];
}
