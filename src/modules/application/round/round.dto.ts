import { ApiProperty } from '@nestjs/swagger';
import type { Tier } from '../../../core/auth/index.js';

/** What a round says for one city, with the slots taken. */
export class RoundCityView {
  unitId!: string;
  /** The city's own end for enterprises; null keeps the round's. */
  enterpriseClosesAt!: Date | null;
  /** Null for no limit, or not settled yet in the draft of a HARD round. */
  @ApiProperty({ type: 'integer', nullable: true })
  quota!: number | null;
  @ApiProperty({ type: 'integer' })
  used!: number;
}

/** A call for applications. Each end is the first instant that is too late. */
export class RoundView {
  id!: string;
  tier!: Tier;
  track!: string;
  ownerUnitId!: string;
  ownerUnitName!: string;
  title!: string;
  basisDocument!: string;
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  ruleSets!: string[];
  state!: 'DRAFT' | 'OPEN' | 'CLOSED';
  opensAt!: Date;
  enterpriseClosesAt!: Date;
  /** The end for enterprises where the caller is: the city's own date if it has one. */
  closesForYouAt!: Date;
  /** Whether enterprises where the caller is may file now: not yet, yes, or no longer. */
  filing!: 'NOT_OPEN' | 'OPEN' | 'CLOSED';
  /** The end for cities to send their lists; null for an own pool of a city or county. */
  cityClosesAt!: Date | null;
  correctionClosesAt!: Date;
  quotaMode!: 'HARD' | 'SOFT' | 'NONE';
  cityPublicity!: boolean;
  @ApiProperty({ type: 'integer' })
  cityPublicityLength!: number;
  @ApiProperty({ type: 'integer' })
  publicityLength!: number;
  publicityUnit!: 'CALENDAR' | 'WORKING';
  skipAllowed!: boolean;
  /** An enterprise may apply besides to another provincial track of the year, before or after. */
  otherTrackAllowed!: boolean;
  /** Working days per step where the round departs from the general limits. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  limits!: Record<string, number>;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A round with its cities. */
export class RoundDetail extends RoundView {
  /** Every city for the province, its own row for a city, none for others. */
  units!: RoundCityView[];
}
