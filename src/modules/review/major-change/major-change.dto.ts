import { ApiProperty } from '@nestjs/swagger';
import { MAJOR_CHANGE_KINDS, type MajorChangeKind } from '../../../../config/policy.js';
import {
  DateOnly,
  Flag,
  Id,
  Omittable,
  OneOf,
  PageQuery,
  QueryFlag,
  Rows,
  Text,
  Texts,
  Version,
} from '../../../core/http/index.js';
import {
  MAJOR_CHANGE_STATES,
  type MajorChangeSource,
  type MajorChangeState,
  SOURCES,
} from './major-change.entity.js';

/** Which major changes are listed. */
export class MajorChangeQuery extends PageQuery {
  @Omittable()
  @OneOf(MAJOR_CHANGE_STATES)
  state?: MajorChangeState;

  @Omittable()
  @OneOf(MAJOR_CHANGE_KINDS)
  kind?: MajorChangeKind;

  /** Of one enterprise. */
  @Omittable()
  @Id()
  enterpriseId?: string;

  /** `true`: not reported and past the last day. */
  @Omittable()
  @QueryFlag()
  overdue?: boolean;
}

/** What the last day to report a change of a day is. */
export class ReportingLimitQuery {
  /** The day it happened. */
  @DateOnly()
  eventOn!: string;
}

/** The last day to report a change. */
export class ReportingLimitView {
  dueOn!: string;
  /** It falls in a year without a published calendar and may still move. */
  provisional!: boolean;
  /** It has passed: a report is taken and marked late. */
  passed!: boolean;
}

/** What has changed. */
export class ReportMajorChangeDto {
  /** What has changed; not blank. */
  @Text(2000, { multiline: true })
  description!: string;

  /** Of a rename only. */
  @Omittable()
  @Text(120)
  newName?: string;

  /** Of a merger only: the credit code of the enterprise that goes on. */
  @Omittable()
  @Text(30)
  successorUscc?: string;

  /** Of a merger only. */
  @Omittable()
  @Text(120)
  successorName?: string;
}

/** An enterprise reports a change, or an officer records one that was learnt of (主动发现). */
export class NewMajorChangeDto extends ReportMajorChangeDto {
  /** Mandatory for officers; an enterprise reports its own. */
  @Omittable()
  @Id()
  enterpriseId?: string;

  @OneOf(MAJOR_CHANGE_KINDS)
  kind!: MajorChangeKind;

  /** The day it happened; not in the future. */
  @DateOnly()
  eventOn!: string;
}

/** The enterprise reports what an officer has recorded. */
export class ReportKnownDto extends ReportMajorChangeDto {
  @Version()
  version!: number;
}

/** A title that the issuer lets stand after a merger. */
export class KeptTitleDto {
  @Id()
  titleId!: string;

  /** The paper of the issuer that says so. */
  @Text(120)
  document!: string;
}

/** Refuses a report, or drops what an officer recorded by mistake. */
export class RefuseMajorChangeDto {
  @Version()
  version!: number;

  /** What was verified and how; internal. */
  @Text(2000, { multiline: true })
  opinion!: string;

  /** Told to the enterprise. */
  @Text(500, { multiline: true })
  reasonTold!: string;
}

/** Confirms a change; one by which the enterprise leaves the pool is laid before a head. */
export class ConfirmMajorChangeDto extends RefuseMajorChangeDto {
  /** The papers it was verified by, such as the notice of the registry. */
  @Texts(120, { most: 20, least: 1 })
  documents!: string[];

  /** 决定文号; mandatory where places of the pool end. */
  @Omittable()
  @Text(80)
  documentNo?: string;

  /** Of a rename: the register takes the new name, from the day of the event. */
  @Omittable()
  @Flag()
  takeName?: boolean;

  /** Of a merger: titles the issuer has confirmed; all others end. */
  @Omittable()
  @Rows(() => KeptTitleDto, { most: 50 })
  titlesKept?: KeptTitleDto[];
}

/** A major change (重大变化) of an enterprise. */
export class MajorChangeView {
  id!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  uscc!: string;
  /** The unit that confirms it. */
  unitId!: string;
  unitName!: string;
  @ApiProperty({ enum: MAJOR_CHANGE_KINDS })
  kind!: MajorChangeKind;
  kindZh!: string;
  @ApiProperty({ enum: SOURCES })
  source!: MajorChangeSource;
  sourceZh!: string;
  eventOn!: string;
  /** The last day to report it. */
  dueOn!: string;
  /** That day falls in a year without a published calendar and may still move. */
  dueProvisional!: boolean;
  /** Not reported and past the last day. */
  overdue!: boolean;
  @ApiProperty({ enum: MAJOR_CHANGE_STATES })
  state!: MajorChangeState;
  stateZh!: string;
  description!: string;
  newName!: string | null;
  successorUscc!: string | null;
  successorName!: string | null;
  knownAt!: Date;
  reportedAt!: Date | null;
  /** Reported after the last day. */
  late!: boolean;
  /** What was verified; for officials of the unit and those above it. */
  opinion!: string | null;
  reasonTold!: string | null;
  documents!: string[];
  documentNo!: string | null;
  decidedAt!: Date | null;
  /** It was proposed what follows from not reporting it. */
  proposed!: boolean;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What became of a confirmation: done, or laid before the head of the enterprise's highest place. */
export class ConfirmationView {
  change!: MajorChangeView;
  /** The proposal a head decides; null where it is done. */
  proposalId!: string | null;
}
