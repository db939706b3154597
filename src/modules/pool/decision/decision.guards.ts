import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import { MembershipBook } from '../membership/membership-book.js';
import type { Membership } from '../membership/membership.entity.js';
import type { MembershipGuard, MembershipRow } from '../membership/membership.flow.js';
import { PoolErrors } from '../pool.errors.js';
import { TIER_ZH } from '../pool-words.js';
import type { Title } from '../title/title.entity.js';
import { TitleService } from '../title/title.service.js';

type Check = (membership: Membership) => Promise<DomainError | null>;

/** What must hold beside state and post before a membership is changed. */
@Injectable()
export class DecisionGuards {
  private readonly checks: Readonly<Record<MembershipGuard, Check>> = {
    topOfTrack: async (membership) => {
      const live = await this.book.liveOf(membership.enterpriseId);
      return below(
        membership,
        live.filter(({ track }) => track === membership.track),
      );
    },
    topOfEnterprise: async (membership) => below(membership, await this.book.liveOf(membership.enterpriseId)),
    noneSuspendedInTrack: async (membership) => {
      const live = await this.book.liveOf(membership.enterpriseId);
      const suspended = live.some(({ track, state }) => track === membership.track && state === 'SUSPENDED');
      return suspended ? new DomainError(PoolErrors.MEMBER_SUSPENDED) : null;
    },
    titleReached: async (membership) =>
      (await this.titleReached(membership)) ? null : new DomainError(PoolErrors.TITLE_NOT_REACHED),
  };

  constructor(
    private readonly book: MembershipBook,
    private readonly titles: TitleService,
    private readonly clock: Clock,
  ) {}

  /** The first guard of a row that does not hold, as the error to answer with; null when all do. */
  async refusal(row: MembershipRow, membership: Membership): Promise<DomainError | null> {
    for (const guard of row.guards ?? []) {
      const refusal = await this.checks[guard](membership);
      if (refusal) return refusal;
    }
    return null;
  }

  /** The valid title the track aims at; where the membership names a product, a title that names one names the same. */
  async titleReached({ enterpriseId, track, productId }: Membership): Promise<Title | undefined> {
    const aims = loadPolicy().track(track)?.aimsAt ?? [];
    const valid = await this.titles.validOn(enterpriseId, this.clock.today());
    return valid.find(
      (title) =>
        aims.includes(title.kind) &&
        (productId === null || title.productId === null || title.productId === productId),
    );
  }
}

/** The refusal when one of the places stands at a higher tier. */
function below(membership: Membership, places: readonly Membership[]): DomainError | null {
  const rank = (tier: Tier) => TIERS.indexOf(tier);
  const top = Math.max(rank(membership.tier), ...places.map(({ tier }) => rank(tier)));
  const tier = TIERS[top];
  if (tier === undefined || tier === membership.tier) return null;
  return new DomainError(PoolErrors.WRONG_TIER, { tier: TIER_ZH[tier] });
}
