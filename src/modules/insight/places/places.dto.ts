import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import { Omittable, OneOf } from '../../../core/http/index.js';

/** Which pool is counted. */
export class PlacesQuery {
  /** The tier whose pool and rounds are counted. */
  @Omittable()
  @OneOf(TIERS)
  tier?: Tier = 'PROVINCE';

  /** Left out: every track. */
  @Omittable()
  @OneOf(loadPolicy().tracks.map(({ code }) => code))
  track?: string;
}

/** What is counted of a unit and everything below it. */
export class PlaceCounts {
  /** Places in the pool now, by the unit of the enterprise today. */
  @ApiProperty({ type: 'integer' })
  members!: number;
  /** Cases handed in and not ended, by the unit they were started in. */
  @ApiProperty({ type: 'integer' })
  inReview!: number;
  /** Of these, those a city has recommended to the province; 0 where another tier is asked for. */
  @ApiProperty({ type: 'integer' })
  recommended!: number;
  /** Of those in review, those whose to-do is past its last day, whoever has it. */
  @ApiProperty({ type: 'integer' })
  overdue!: number;
}

/** One unit and its counts. */
export class PlaceRow extends PlaceCounts {
  unitId!: string;
  name!: string;
}

/** The counts of the caller's area, unit by unit in the order of the tree. */
export class PlacesView {
  /** The date by which something is overdue. */
  today!: string;
  rows!: PlaceRow[];
  total!: PlaceCounts;
}
