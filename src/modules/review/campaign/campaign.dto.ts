import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Matching, Omittable, PageQuery, QueryFlag, Whole } from '../../../core/http/index.js';

/** Which campaign, and where. */
export class CampaignQuery {
  /** The year reported on. */
  @Whole(2000, 2199)
  @Type(() => Number)
  year!: number;

  /** The unit to look into; the caller's own when left out. */
  @Omittable()
  @Matching(/^[A-Z0-9]{2,6}$/, 6)
  unitId?: string;
}

/** Which updates of a campaign that are not filed are listed. */
export class CampaignOpenQuery extends PageQuery {
  @Whole(2000, 2199)
  @Type(() => Number)
  year!: number;

  /** The unit to look into; the caller's own when left out. */
  @Omittable()
  @Matching(/^[A-Z0-9]{2,6}$/, 6)
  unitId?: string;

  /** Past the due date, or not. */
  @Omittable()
  @QueryFlag()
  overdue?: boolean;

  /** Whether somebody of the enterprise can be reached. */
  @Omittable()
  @QueryFlag()
  reachable?: boolean;
}

/** How far the yearly updates of one unit have come. Each step counts what has come to it or further. */
export class CampaignUnitView {
  unitId!: string;
  unitName!: string;
  @ApiProperty({ type: 'integer' })
  owed!: number;
  /** Filed, in time or late. */
  @ApiProperty({ type: 'integer' })
  filed!: number;
  @ApiProperty({ type: 'integer' })
  filedLate!: number;
  @ApiProperty({ type: 'integer' })
  open!: number;
  /** Open and past the due date. */
  @ApiProperty({ type: 'integer' })
  overdue!: number;
  /** Not filed by the county's date, and taken no more. */
  @ApiProperty({ type: 'integer' })
  missed!: number;
  /** Open, and nobody of the enterprise can be reached. */
  @ApiProperty({ type: 'integer' })
  unreachable!: number;
  /** Waits for the enterprise to mend it. */
  @ApiProperty({ type: 'integer' })
  returned!: number;
  @ApiProperty({ type: 'integer' })
  verified!: number;
  @ApiProperty({ type: 'integer' })
  checked!: number;
  @ApiProperty({ type: 'integer' })
  graded!: number;
  @ApiProperty({ type: 'integer' })
  published!: number;
}

/** The progress of the yearly updates of one year. */
export class CampaignView {
  @ApiProperty({ type: 'integer' })
  year!: number;
  dueOn!: string;
  countyDate!: string;
  cityDate!: string;
  total!: CampaignUnitView;
  /** The units directly below; none where there are none. */
  units!: CampaignUnitView[];
}

/** A yearly update that is not filed. */
export class CampaignOpenView {
  dutyId!: string;
  /** The to-do of the enterprise, to be urged. */
  taskId!: string | null;
  enterpriseId!: string;
  enterpriseName!: string;
  unitId!: string;
  unitName!: string;
  dueOn!: string;
  overdue!: boolean;
  /** It is taken no more; nobody has a to-do about it. */
  missed!: boolean;
  /** Somebody of the enterprise has an account that can sign in. */
  reachable!: boolean;
  /** The next day it is reminded of; null when no rung is left. */
  nextRungOn!: string | null;
  /** The last day on which a higher tier urged it by hand (催办); null: never. */
  urgedOn!: string | null;
  /** That was today: it cannot be urged again before tomorrow. */
  urgedToday!: boolean;
}
