import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Id, Matching, Omittable, OneOf, PageQuery, Text, Version, Whole } from '../../../core/http/index.js';
import {
  ANSWERS,
  type Consequence,
  CONSEQUENCES,
  FINDING_KINDS,
  FINDING_STATES,
  FINDING_SUBJECTS,
  type FindingAnswer,
  type FindingKind,
  type FindingState,
  type FindingSubject,
} from './words/finding-words.js';

/** Which findings are listed. */
export class FindingQuery extends PageQuery {
  @Omittable()
  @OneOf(FINDING_KINDS)
  kind?: FindingKind;

  @Omittable()
  @OneOf(FINDING_STATES)
  state?: FindingState;

  /** The unit that decides. */
  @Omittable()
  @Matching(/^[A-Z0-9]{2,6}$/, 6)
  unitId?: string;

  @Omittable()
  @Id()
  enterpriseId?: string;

  /** The year it is about. */
  @Omittable()
  @Whole(2000, 2199)
  @Type(() => Number)
  year?: number;
}

/** Acts on a finding as last seen. */
export class FindingVersionDto {
  @Version()
  version!: number;
}

/** What the enterprise objects. */
export class ObjectDto extends FindingVersionDto {
  @Text(2000, { multiline: true })
  text!: string;
}

/** The head's yes to what was proposed. */
export class DecideFindingDto extends FindingVersionDto {
  /** Internal: for the deciding unit and those above it. */
  @Text(2000, { multiline: true })
  opinion!: string;

  /** Told to the enterprise: with the clause, and what can be done until when. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** 决定文号; mandatory for WATCH, EXIT and REVOKE. */
  @Omittable()
  @Text(80)
  documentNo?: string;
}

/** The head's no. */
export class DismissFindingDto extends FindingVersionDto {
  /** Told to the enterprise. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** Internal: for the deciding unit and those above it. */
  @Omittable()
  @Text(2000, { multiline: true })
  opinion?: string;
}

/** Something found about a membership or a title, and what it leads to (拟处理事项). */
export class FindingView {
  id!: string;
  @ApiProperty({ enum: FINDING_KINDS })
  kind!: FindingKind;
  kindZh!: string;
  @ApiProperty({ enum: FINDING_STATES })
  state!: FindingState;
  stateZh!: string;
  @ApiProperty({ enum: CONSEQUENCES })
  consequence!: Consequence;
  consequenceZh!: string;
  @ApiProperty({ enum: FINDING_SUBJECTS })
  subjectKind!: FindingSubject;
  subjectId!: string;
  /** What the subject is called, such as 市级培育库“骨干”. */
  subjectZh!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** The unit whose head decides. */
  unitId!: string;
  unitName!: string;
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** The clause it rests on. */
  clause!: string;
  /** What was found. */
  reason!: string;
  /** The row it was found by, such as DUTY. */
  causeKind!: string;
  causeId!: string;
  /** When the update that had been missed was filed after all; it does not cancel the finding. */
  lateFiledAt!: Date | null;
  foundAt!: Date;
  /** The last day on which the enterprise can object; its year's holidays may not be published yet. */
  objectUntil!: string;
  objectProvisional!: boolean;
  @ApiProperty({ enum: ANSWERS, nullable: true })
  answer!: FindingAnswer | null;
  objection!: string | null;
  answeredByName!: string | null;
  answeredAt!: Date | null;
  decidedByName!: string | null;
  decidedAt!: Date | null;
  /** For officials of the deciding unit and those above it; null for everybody else. */
  opinion!: string | null;
  reasonTold!: string | null;
  documentNo!: string | null;
  /** Months to mend it from the decision on, and the last day of them. */
  @ApiProperty({ type: 'integer', nullable: true })
  rectifyMonths!: number | null;
  rectifyUntil!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
