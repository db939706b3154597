import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import { SectorView } from '../../enterprise/index.js';
import { DateOnly, Id, IsInstant, Omittable, OneOf, PageQuery, Text } from '../../../core/http/index.js';
import { MEMBERSHIP_STATES, type MembershipState } from '../membership/membership.entity.js';

const policy = loadPolicy();

/** Which memberships are asked for, and as of when. */
export class MembershipFilter extends PageQuery {
  @Omittable()
  @Id()
  enterpriseId?: string;

  @Omittable()
  @OneOf(TIERS)
  tier?: Tier;

  @Omittable()
  @OneOf(policy.tracks.map(({ code }) => code))
  track?: string;

  /** Part of the enterprise's present or a former name, or the beginning of its credit code. */
  @Omittable()
  @Text(120)
  q?: string;

  /** The unit of the enterprise: a city with its counties, or a county. */
  @Omittable()
  @Text(36)
  unitId?: string;

  /** A sub-sector of the enterprise, main or other. */
  @Omittable()
  @OneOf(policy.subSectors.map(({ code }) => code))
  sector?: string;

  /** One state, or ALL; left out: those in the pool (ACTIVE, WATCH, SUSPENDED). */
  @Omittable()
  @OneOf([...MEMBERSHIP_STATES, 'ALL'])
  state?: MembershipState | 'ALL';

  /** Enterprises that hold a valid title of this kind. */
  @Omittable()
  @OneOf(policy.titles.map(({ code }) => code))
  title?: string;

  /** Enterprises that are candidates for this title. */
  @Omittable()
  @OneOf(policy.titles.filter(({ candidateAllowed }) => candidateAllowed).map(({ code }) => code))
  candidate?: string;

  /** The pool as it was on this date, not later than today; left out: now. */
  @Omittable()
  @DateOnly()
  asOf?: string;

  /** … as it was known at this instant; left out: as known now. */
  @Omittable()
  @IsInstant()
  knownAt?: Date;
}

/** A kind of title and what people call it. */
export class KindWord {
  kind!: string;
  kindZh!: string;
}

/** How many places a filter finds. */
export class MembershipCount {
  @ApiProperty({ type: 'integer' })
  places!: number;
  /** Enterprises that hold them. */
  @ApiProperty({ type: 'integer' })
  enterprises!: number;
}

/** A place in the pool. */
export class MembershipView {
  id!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  uscc!: string;
  /** The unit of the enterprise today. */
  enterpriseUnitId!: string;
  enterpriseUnitName!: string;
  /** The city (or 横琴) of the enterprise today. */
  cityName!: string;
  /** Sub-sectors of the enterprise today, the main one first. */
  sectors!: SectorView[];
  /** Titles the enterprise holds, each kind once; now or as of the date asked for. Empty once it is out of reach. */
  titles!: KindWord[];
  /** Titles it is a candidate (培育对象) for; likewise. */
  candidates!: KindWord[];
  tier!: Tier;
  tierZh!: string;
  track!: string;
  trackZh!: string;
  /** The unit whose pool it is. */
  unitId!: string;
  unitName!: string;
  /** The state now or as of the date asked for. */
  state!: MembershipState;
  stateZh!: string;
  stateSince!: string;
  /** Told to the enterprise. */
  stateReason!: string | null;
  /** The date of the 公告. */
  startsOn!: string;
  /** The last day of validity. */
  endsOn!: string;
  productId!: string | null;
  batch!: string | null;
  applicationId!: string | null;
  announcementId!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** One change of a membership: when it was true and when it was recorded. */
export class MembershipEventView {
  id!: string;
  membershipId!: string;
  action!: string;
  fromState!: MembershipState | null;
  toState!: MembershipState;
  effectiveOn!: string;
  recordedAt!: Date;
  /** The deciding head; for officials of the unit and above. */
  actorName!: string | null;
  reasonCode!: string | null;
  /** For officials of the unit and above; null for everybody else. */
  opinion!: string | null;
  reasonTold!: string | null;
  /** Numbers of the papers behind it. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  documents!: Record<string, string> | null;
}
