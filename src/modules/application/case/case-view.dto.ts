import { ApiProperty } from '@nestjs/swagger';

/** A case in a list. */
export class CaseItem {
  id!: string;
  /** 申报编号. */
  number!: string;
  roundId!: string;
  tier!: string;
  track!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  unitId!: string;
  cityUnitId!: string;
  countyUnitId!: string | null;
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

/** A case in full. */
export class CaseView extends CaseItem {
  productId!: string | null;
  /**
   * Empty for officials until the enterprise has handed its own case in, and for the enterprise while an officer drafts
   * it; personal contacts masked for viewers.
   */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, string | number | boolean | null>;
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
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  documents!: Record<string, string> | null;
  /** A line of the system; what it says of quota, slots or ranks is for those who read the opinion. */
  remark!: string | null;
  dueOn!: string | null;
}

/** What the caller may do with a case, and why not. */
export class ActionView {
  action!: string;
  actionZh!: string;
  /** DO at once, PREPARE for the head, DECIDE what was prepared. */
  mode!: 'DO' | 'PREPARE' | 'DECIDE';
  allowed!: boolean;
  /** Stable code of what stands in the way, or null. */
  code!: string | null;
  /** The same in plain words. */
  reason!: string | null;
  /** Inputs that must be given, and those that may. */
  needs!: string[];
  takes!: string[];
  /** Keys of `documents` that must be given. */
  documents!: string[];
  /** For DECIDE: the open proposal. */
  proposalId!: string | null;
}
