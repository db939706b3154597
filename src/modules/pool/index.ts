export type { Ban } from './ban/ban.entity.js';
export { BanWatch } from './ban/ban-watch.js';
export { CandidateView } from './candidate/candidate.dto.js';
export { CandidateService } from './candidate/candidate.service.js';
export { DecisionCarrier } from './decision/decision-carrier.js';
export { type Departure, Departures } from './decision/departures.js';
export type { DecisionInput } from './decision/decision.forms.js';
export { TagBars } from './candidate/tag-bars.js';
export {
  isLive,
  LIVE_STATES,
  Membership,
  MEMBERSHIP_STATES,
  type MembershipState,
} from './membership/membership.entity.js';
export { LeftWatch } from './membership/left-watch.js';
export { MembershipEvent } from './membership/membership-event.entity.js';
export { MEMBERSHIP } from './membership/membership-book.js';
export type { Decision } from './membership/membership.flow.js';
export { type Entry, type LiveTrack, MembershipService } from './membership/membership.service.js';
export { PoolExpiry, Reexaminations } from './membership/pool-expiry.js';
export { nextLastDay, Renewals } from './membership/renewals.js';
export { STATE_ZH, TIER_ZH, titleZh, trackZh } from './pool-words.js';
export { PoolErrors } from './pool.errors.js';
export { PoolModule } from './pool.module.js';
export { TitleExpiry } from './title/expiry/title-expiry.js';
export { TitleView } from './title/title.dto.js';
export { TitleService } from './title/title.service.js';
