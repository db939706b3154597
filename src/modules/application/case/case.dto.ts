import { IsOptional } from 'class-validator';
import { loadPolicy } from '../../../../config/policy.js';
import { TIERS } from '../../../core/auth/index.js';
import {
  DateOnly,
  Flag,
  Id,
  Matching,
  Nested,
  Omittable,
  OneOf,
  PageQuery,
  PlainRecord,
  QueryFlag,
  Text,
  Texts,
  Version,
} from '../../../core/http/index.js';
import { CASE_STATES } from './case-states.js';
import { CaseItem } from './case-view.dto.js';

/** Opens a case: by the enterprise for itself, or by a county or city handler for an enterprise of its area (代建申报). */
export class StartCaseDto {
  /** An open round. */
  @Id()
  roundId!: string;

  /** Needed from an officer, not taken from an enterprise. */
  @Omittable()
  @Id()
  enterpriseId?: string;

  /** The product of a 单项冠军培育 case. */
  @Omittable()
  @Id()
  productId?: string;
}

/** Changes the content of a case that may be changed now. */
export class EditCaseDto {
  @Version()
  version!: number;

  /** Values by field key of the form catalogue; null clears a field. Amounts in fen. */
  @PlainRecord()
  values!: Record<string, string | number | boolean | null>;

  /** The product of a 单项冠军培育 case; null takes it out. */
  @IsOptional()
  @Id()
  productId?: string | null;
}

/** Papers of a decision. */
export class DocumentsDto {
  /** 会议名称. */
  @Omittable()
  @Text(120)
  meeting?: string;

  /** 会议日期. */
  @Omittable()
  @DateOnly()
  meetingOn?: string;

  /** 纪要文号. */
  @Omittable()
  @Text(80)
  minutesNo?: string;
}

/** One act on a case. Which inputs an act needs is told by `GET /api/applications/:id/actions`. */
export class ActDto {
  @Version()
  version!: number;

  /** Internal opinion, at least 10 characters; never shown to the enterprise. */
  @Omittable()
  @Text(2000, { multiline: true })
  opinion?: string;

  /**
   * The reason told to the enterprise, with clause and what can be done until when; of a return to an authority, what
   * it has to verify, which the enterprise does not read.
   */
  @Omittable()
  @Text(2000, { multiline: true })
  reasonTold?: string;

  /** Every field to mend, by key of the form catalogue. */
  @Omittable()
  @Texts(60, { most: 200 })
  fields?: string[];

  /** Who has to answer a return. */
  @Omittable()
  @OneOf(['ENTERPRISE', 'COUNTY', 'CITY'])
  returnTo?: 'ENTERPRISE' | 'COUNTY' | 'CITY';

  /** 真实性承诺: the signed-in person declares that what is handed in is true. */
  @Omittable()
  @Flag()
  pledge?: boolean;

  /** 会议、纪要文号 of a provincial decision. */
  @Omittable()
  @Nested(() => DocumentsDto)
  documents?: DocumentsDto;

  /** Who evaluates: the institution or experts an application is sent to. Never shown to the enterprise. */
  @Omittable()
  @Text(100)
  evaluator?: string;

  /** What an outside evaluator concluded, in words. Never shown to the enterprise. */
  @Omittable()
  @Text(2000, { multiline: true })
  conclusion?: string;
}

/** Filters of the list of cases. */
export class CaseQuery extends PageQuery {
  @Omittable()
  @Id()
  roundId?: string;

  @Omittable()
  @OneOf([...CASE_STATES])
  state?: string;

  @Omittable()
  @OneOf(loadPolicy().tracks.map(({ code }) => code))
  track?: string;

  /** The tier the case aims at. */
  @Omittable()
  @OneOf(TIERS)
  tier?: string;

  /** Only cases of this unit and below. */
  @Omittable()
  @Matching(/^[0-9A-Z]{1,36}$/, 36)
  unitId?: string;

  /** Part of the enterprise's present or a former name, the beginning of its credit code, or part of the 申报编号. */
  @Omittable()
  @Text(120)
  q?: string;

  /** `true`: only cases that run; `false`: only those that have ended. */
  @Omittable()
  @QueryFlag()
  live?: boolean;

  /** `true`: only cases that run and are past their last day; `false`: all others. */
  @Omittable()
  @QueryFlag()
  overdue?: boolean;
}

/** What an act led to. */
export class ActResultView {
  application!: CaseItem;
  /** The proposal that waits for the head, or null when the act is done. */
  proposalId!: string | null;
}
