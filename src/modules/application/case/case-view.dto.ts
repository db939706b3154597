import { ApiProperty } from '@nestjs/swagger';
import { ActionOption } from '../../../core/flow/index.js';

/** A case in a list. */
export class CaseItem {
  id!: string;
  /** 申报编号. */
  number!: string;
  roundId!: string;
  roundTitle!: string;
  tier!: string;
  tierZh!: string;
  track!: string;
  trackZh!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** Unified social credit code. */
  uscc!: string;
  unitId!: string;
  cityUnitId!: string;
  cityName!: string;
  /** Null where the city does the county's part. */
  countyUnitId!: string | null;
  countyName!: string | null;
  /** ENTERPRISE, or OFFICER for a 代建申报. */
  origin!: string;
  state!: string;
  /** The state in Chinese, in the words of the reader's side. */
  stateZh!: string;
  stateSince!: Date;
  /** The last day in time of the step, or null. */
  dueOn!: string | null;
  /** The deadline falls in a year whose holidays are not published yet. */
  dueProvisional!: boolean;
  /** Past its last day, or returned and past the instant by which it is answered. */
  overdue!: boolean;
  /** The authority or the enterprise that has it now. */
  holderName!: string | null;
  /** RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
  listPart!: string | null;
  /** For the same readers. */
  @ApiProperty({ type: 'integer', nullable: true })
  rank!: number | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A value computed from the yearly figures of a case; nobody types it. */
export class CaseDerived {
  key!: string;
  zh!: string;
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** COMPUTED; MISSING a figure; MANUAL: cannot be computed, a person judges. */
  state!: 'COMPUTED' | 'MISSING' | 'MANUAL';
  /** A percentage as decimal text such as `12.34`, or LARGE, MEDIUM, SMALL, MICRO; null unless computed. */
  value!: string | null;
  /** The same for people, or why there is none. */
  display!: string;
  /** `%`; null for the size class. */
  unit!: '%' | null;
}

/** Something unusual about the yearly figures of a case; no fault. */
export class CaseMark {
  code!: string;
  zh!: string;
  @ApiProperty({ type: 'integer' })
  year!: number;
}

/** A case in full. */
export class CaseView extends CaseItem {
  /** 基准年度: yearly fields with offset 0 are of this year. */
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  productId!: string | null;
  /**
   * Empty for officials until the enterprise has handed its own case in, and for the enterprise while an officer drafts
   * it; personal contacts masked for viewers.
   */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, string | number | boolean | null>;
  /**
   * Keys of the fields the caller may change now, in the order of the form: all while the case is the caller's draft,
   * after a return those that may be mended; null where nothing may be changed. Who may change `product.name` may
   * change `productId`.
   */
  editable!: string[] | null;
  /** What follows from the yearly figures of `content`, the base year first; empty where the content is not shown. */
  derived!: CaseDerived[];
  /** What is unusual about them. */
  marks!: CaseMark[];
  /** Who accepted the 真实性承诺, and when. */
  pledgedByName!: string | null;
  pledgedAt!: Date | null;
  /**
   * Whom a return asks, for which fields, why, and the first instant that is too late. Fields and reason of a return to
   * an authority are for its officials and those above; others read that the case is with it.
   */
  returnTo!: string | null;
  returnFields!: string[] | null;
  returnReason!: string | null;
  returnDueAt!: Date | null;
  /** That date reaches a year whose holidays are not published yet: it may still move later. */
  returnDueProvisional!: boolean;
  withdrawalAskedAt!: Date | null;
  /** The day after its publicity: entry is possible from then on. */
  entryFromOn!: string | null;
  /** That date reaches a year whose holidays are not published yet: it may still move later. */
  entryProvisional!: boolean;
  /** What comes next. */
  nextZh!: string;
  /** The reason told when it ended without entry. */
  endReason!: string | null;
  /** Mandatory fields that are still empty. */
  missing!: MissingField[];
}

/** A mandatory field that is empty. */
export class MissingField {
  key!: string;
  zh!: string;
}

/** One line of the history of a case. What is internal is null for those it is not for. */
export class HistoryLine {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  action!: string;
  actionZh!: string;
  fromState!: string;
  toState!: string;
  toStateZh!: string;
  at!: Date;
  /** The acting authority, enterprise, or 系统. */
  byName!: string;
  /** The person; for officials only. */
  actorName!: string | null;
  /** Who prepared what the head decided; for officials only. The opinion is the one prepared. */
  preparedByName!: string | null;
  role!: string;
  tier!: string | null;
  /** Internal opinion; for officials of the acting unit and above. */
  opinion!: string | null;
  /** As `returnReason`, for every act. */
  reasonTold!: string | null;
  fields!: string[] | null;
  /** Papers by key, also `evaluator` and `conclusion` of an outside evaluation; for those who read the opinion. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  documents!: Record<string, string> | null;
  /** A line of the system; what it says of quota, slots or ranks is for those who read the opinion. */
  remark!: string | null;
  dueOn!: string | null;
}

/** An act on a case: what the caller may do about it now, and why not. */
export class ActionView extends ActionOption {
  /** Keys of `documents` that must be given. */
  documents!: string[];
  /** To whom a return may go; empty for every other act. */
  returnTo!: string[];
}
