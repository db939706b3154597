import { loadPolicy } from '../../../../config/policy.js';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import { Omittable, OneOf, PageQuery, Text } from '../../../core/http/index.js';

/** Which public members are asked for. */
export class PublicMemberFilter extends PageQuery {
  @Omittable()
  @OneOf(TIERS)
  tier?: Tier;

  @Omittable()
  @OneOf(loadPolicy().tracks.map(({ code }) => code))
  track?: string;

  /** A city with its counties, or a county. */
  @Omittable()
  @Text(36)
  unitId?: string;
}

/** A member as everybody may see it (rule book §10.1): nothing else is public. */
export class PublicMember {
  name!: string;
  /** City and county. */
  place!: string;
  tier!: Tier;
  track!: string;
  /** The date of the 公告. */
  enteredOn!: string;
  /** The round or batch. */
  batch!: string | null;
}

/** The question whether somebody is a member. */
export class MemberQuestion {
  /** The exact present or former name, or the credit code. */
  @Text(120)
  q!: string;
}

/** A place held by the enterprise asked for. */
export class MemberAnswerPlace {
  name!: string;
  tier!: Tier;
  track!: string;
  enteredOn!: string;
  /** The last day of validity. */
  validUntil!: string;
}

/** The answer: member or not. */
export class MemberAnswer {
  member!: boolean;
  places!: MemberAnswerPlace[];
}
