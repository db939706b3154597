import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import {
  Id,
  Omittable,
  OneOf,
  PageQuery,
  QueryFlag,
  Text,
  Texts,
  Version,
  Whole,
} from '../../../core/http/index.js';
import { ReexaminationFormView } from './form/form-view.dto.js';
import { REEXAMINATION_STATES, type ReexaminationState } from './reexamination.entity.js';

/** Which 复核 are listed. */
export class ReexaminationQuery extends PageQuery {
  @Omittable()
  @OneOf(REEXAMINATION_STATES)
  state?: ReexaminationState;

  @Omittable()
  @OneOf(TIERS)
  tier?: Tier;

  /** The year the term under review ends in. */
  @Omittable()
  @Whole(2000, 2199)
  @Type(() => Number)
  year?: number;

  /** Of one enterprise. */
  @Omittable()
  @Id()
  enterpriseId?: string;

  /** `true`: those whose next step is with the caller's unit. */
  @Omittable()
  @QueryFlag()
  mine?: boolean;

  /** `true`: those drawn for an on-site check; `false`: all others. */
  @Omittable()
  @QueryFlag()
  drawn?: boolean;
}

/** Takes a step with an internal opinion. */
export class ReexaminationStepDto {
  @Version()
  version!: number;

  /** Internal: for the acting unit and those above it. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** Sends it back to the enterprise. */
export class ReturnReexaminationDto extends ReexaminationStepDto {
  /** Told to the enterprise: what is wrong and what to do. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** Every field to mend at once, as keys of the form; only those are taken anew. */
  @Texts(80, { most: 300, least: 1 })
  fields!: string[];
}

/** Hands it in again as it stands now. */
export class ResubmitReexaminationDto {
  @Version()
  version!: number;
}

/** What the handler lays before the head. */
export class DecideReexaminationDto extends ReexaminationStepDto {
  /** Told to the enterprise. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** The rule the decision rests on. */
  @Text(200)
  clause!: string;

  /** 决定文号. */
  @Text(80)
  documentNo!: string;
}

/** A 复核 as lists show it. */
export class ReexaminationItem {
  id!: string;
  dutyId!: string;
  membershipId!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  uscc!: string;
  @ApiProperty({ enum: TIERS })
  tier!: Tier;
  tierZh!: string;
  track!: string;
  trackZh!: string;
  /** The unit of the membership, whose head decides. */
  unitId!: string;
  unitName!: string;
  /** The last day of the term under review. */
  termEndsOn!: string;
  @ApiProperty({ enum: REEXAMINATION_STATES })
  state!: ReexaminationState;
  stateZh!: string;
  /** Who has it now: a unit, or the enterprise; null after the end. */
  withZh!: string | null;
  /** The last day of the present step, or to answer a return; null after the end. */
  dueOn!: string | null;
  /** That day falls in a year without a published calendar and may still move. */
  dueProvisional!: boolean;
  /** Drawn for an on-site check. */
  drawn!: boolean;
  submittedAt!: Date;
  /** The last day of the new term, once passed. */
  renewedTo!: string | null;
  endedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** One act on a 复核. Opinions and names of officials are for the acting unit and those above it. */
export class ReexaminationActView {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  action!: string;
  actionZh!: string;
  @ApiProperty({ enum: REEXAMINATION_STATES })
  toState!: ReexaminationState;
  toStateZh!: string;
  unitName!: string | null;
  actorName!: string | null;
  at!: Date;
  opinion!: string | null;
  reasonTold!: string | null;
  clause!: string | null;
  documentNo!: string | null;
  /** What a return names. */
  @ApiProperty({ type: [String], nullable: true })
  fields!: string[] | null;
  dueOn!: string | null;
  remark!: string | null;
}

/** What officials saw on the spot. */
export class SiteVisitView {
  spotCheckId!: string;
  /** Null until the result is recorded. */
  visitedOn!: string | null;
  officials!: string[];
  /** TRUE 属实, MOSTLY_TRUE 基本属实, UNTRUE 不属实; null until it is recorded. */
  @ApiProperty({ enum: ['TRUE', 'MOSTLY_TRUE', 'UNTRUE'], nullable: true })
  conclusion!: 'TRUE' | 'MOSTLY_TRUE' | 'UNTRUE' | null;
  conclusionZh!: string | null;
  note!: string | null;
}

/** A 复核 with all it says. */
export class ReexaminationView extends ReexaminationItem {
  /** What the enterprise has to mend; null unless returned. */
  @ApiProperty({ type: [String], nullable: true })
  returnedFields!: string[] | null;
  /** What was handed in last. */
  form!: ReexaminationFormView;
  /** For officials; null where it was not drawn. */
  @ApiProperty({ type: SiteVisitView, nullable: true })
  siteVisit!: SiteVisitView | null;
  history!: ReexaminationActView[];
}
