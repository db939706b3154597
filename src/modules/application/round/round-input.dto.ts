import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { loadPolicy } from '../../../../config/policy.js';
import { TIERS, type Tier } from '../../../core/auth/index.js';
import {
  DateOnly,
  Flag,
  Matching,
  Nested,
  Omittable,
  OneOf,
  PageQuery,
  Rows,
  Text,
  Texts,
  Version,
  Whole,
} from '../../../core/http/index.js';
import type { Moment } from './round-dates.js';
import { type RoundLimits, STEP_DAYS } from './round-limits.js';

const TRACKS = loadPolicy().tracks.map(({ code }) => code);
const QUOTA_MODES = ['HARD', 'SOFT', 'NONE'] as const;
const DAY_UNITS = ['CALENDAR', 'WORKING'] as const;
const STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
const LARGEST_QUOTA = 100_000;
const LONGEST_PUBLICITY = 60;

const Days = () => Whole(STEP_DAYS.min, STEP_DAYS.max);

/** A moment in Asia/Shanghai. */
export class MomentInput implements Moment {
  /** `YYYY-MM-DD`, years 2015 to 2100. */
  @DateOnly()
  date!: string;

  /** `HH:mm`. Without it an opening means 00:00 and an end means 24:00 of the date. */
  @Omittable()
  @Matching(/^([01]\d|2[0-3]):[0-5]\d$/, 5)
  time?: string;
}

/** What a round of the province says for one city. */
export class RoundCityInput {
  /** A city of the province, or 横琴 (`HQ`). */
  @Text(36)
  unitId!: string;

  /** Slots; null or left out where none are set: no limit, but a HARD round opens only with a number for every city. */
  @IsOptional()
  @ApiPropertyOptional({ nullable: true })
  @Whole(0, LARGEST_QUOTA)
  quota?: number | null;

  /** The city's own end for enterprises, not later than the round's. */
  @Omittable()
  @Nested(() => MomentInput)
  enterpriseCloses?: MomentInput;
}

/** Working days per step, 1 to 60, instead of the general limits. */
export class RoundLimitsInput implements RoundLimits {
  @Omittable()
  @Days()
  COUNTY_SCREENING?: number;

  @Omittable()
  @Days()
  CITY_EXAMINATION?: number;

  /** Formal check and decision together, without publicity. */
  @Omittable()
  @Days()
  PROVINCE_DECISION?: number;

  @Omittable()
  @Days()
  CORRECTION?: number;

  @Omittable()
  @Days()
  OBJECTION_ACCEPT?: number;

  @Omittable()
  @Days()
  OBJECTION_VERIFY?: number;

  @Omittable()
  @Days()
  APPEAL?: number;

  @Omittable()
  @Days()
  MEMBER_RECORD?: number;
}

/** A call for applications to the pool of the caller's own tier and unit. */
export class RoundInput {
  @OneOf(TRACKS)
  track!: string;

  @Text(120)
  title!: string;

  /** Number and name of the document the round rests on. */
  @Text(200)
  basisDocument!: string;

  /** 基准年度, 2015 to the current year: "上年" and "last n years" mean this year and before. */
  @Whole(2015, 2100)
  baseYear!: number;

  /**
   * The rule sets judgments follow, such as `DXGJ-GD-2024`: of the track or of titles it aims at, at most one for each.
   * Where none is named, the date of the first submission chooses; a round whose window crosses a change of rule must
   * name one before it opens.
   */
  @Omittable()
  @Texts(40, { most: 10 })
  ruleSets?: string[];

  /** The first moment an enterprise may apply. */
  @Nested(() => MomentInput)
  opens!: MomentInput;

  /** The end for enterprises: the first moment that is too late. */
  @Nested(() => MomentInput)
  enterpriseCloses!: MomentInput;

  /** The end for cities to send their lists, not before the one for enterprises; rounds of the province only. */
  @Omittable()
  @Nested(() => MomentInput)
  cityCloses?: MomentInput;

  /** The end for corrections, not before any other. */
  @Nested(() => MomentInput)
  correctionCloses!: MomentInput;

  /** HARD refuses a placement past the quota, SOFT marks 超额, NONE (default) counts only. Own pools: NONE. */
  @Omittable()
  @OneOf(QUOTA_MODES)
  quotaMode?: (typeof QUOTA_MODES)[number];

  /** What the round says for single cities; rounds of the province only. A change replaces all rows. */
  @Omittable()
  @Rows(() => RoundCityInput, { most: 50 })
  units?: RoundCityInput[];

  /** Whether a city publishes before it recommends; default no. Rounds of the province only. */
  @Omittable()
  @Flag()
  cityPublicity?: boolean;

  /** Length of the publicity of a city, in `publicityUnit`; by default the general length where there is one. */
  @Omittable()
  @Whole(0, LONGEST_PUBLICITY)
  cityPublicityLength?: number;

  /** Length of the owner's publicity; 0 for none (own pools only). By default the general length of the tier. */
  @Omittable()
  @Whole(0, LONGEST_PUBLICITY)
  publicityLength?: number;

  @Omittable()
  @OneOf(DAY_UNITS)
  publicityUnit?: (typeof DAY_UNITS)[number];

  /** Whether acceptance may skip tiers; default no. */
  @Omittable()
  @Flag()
  skipAllowed?: boolean;

  /** Whether an enterprise may apply besides to another provincial track of the year; default no. Rounds of the province only. */
  @Omittable()
  @Flag()
  otherTrackAllowed?: boolean;

  @Omittable()
  @Nested(() => RoundLimitsInput)
  limits?: RoundLimitsInput;
}

/** A change of a draft: what is left out stays. */
export class RoundPatch extends PartialType(RoundInput, { skipNullProperties: false }) {
  /** The version of the round. */
  @Version()
  version!: number;
}

export class RoundVersion {
  /** The version of the round. */
  @Version()
  version!: number;
}

/** The quota of one city. Once the round is open it rests on a document and has a reason. */
export class QuotaInput extends RoundVersion {
  /** A city of the province, or 横琴 (`HQ`). */
  @Text(36)
  unitId!: string;

  /** Slots, never lowered below those used; null for no limit, not in an open HARD round. */
  @ValidateIf((_input: unknown, value: unknown) => value !== null)
  @ApiProperty({ nullable: true })
  @Whole(0, LARGEST_QUOTA)
  quota!: number | null;

  @Omittable()
  @Text(80)
  documentNo?: string;

  @Omittable()
  @Text(500)
  reason?: string;
}

/** Which rounds to list. */
export class RoundQuery extends PageQuery {
  @Omittable()
  @OneOf(STATES)
  state?: (typeof STATES)[number];

  @Omittable()
  @OneOf(TIERS)
  tier?: Tier;

  @Omittable()
  @OneOf(TRACKS)
  track?: string;
}
