import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { MembershipBook } from '../membership/membership-book.js';
import type { Membership } from '../membership/membership.entity.js';
import type { MembershipEventView } from './register.dto.js';

/** A place and the enterprise that holds it. */
export interface HeldPlace {
  readonly membership: Membership;
  readonly card: EnterpriseCard;
}

/**
 * Reads single memberships. Whoever reaches the enterprise reaches its places at every tier; whoever reaches the unit
 * of a pool reaches the places in it, also of enterprises that have moved away.
 */
@Injectable()
export class MembershipReader {
  constructor(
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
    private readonly reach: Reach,
  ) {}

  /** @throws NOT_FOUND when there is none or the actor may not see it: the two are not to be told apart. */
  async demand(actor: Actor, id: string): Promise<HeldPlace> {
    const place = await this.find(id);
    if (!place || !this.seen(actor, place)) throw new DomainError(CommonErrors.NOT_FOUND);
    return place;
  }

  /** The history of one membership. Opinions and names of officials are for its unit and those above it. */
  async events(actor: Actor, id: string): Promise<MembershipEventView[]> {
    const { membership } = await this.demand(actor, id);
    const internal = isOfficial(actor) && this.reach.covers(actor, { unitId: membership.unitId });
    const events = await this.book.events([id]);
    return events.map(({ actorId: _, ...event }) => ({
      ...event,
      opinion: internal ? event.opinion : null,
      actorName: internal ? event.actorName : null,
    }));
  }

  private async find(id: string): Promise<HeldPlace | undefined> {
    const membership = await this.book.find(id);
    if (!membership) return undefined;
    const card = (await this.cards.byIds([membership.enterpriseId])).get(membership.enterpriseId);
    return card && { membership, card };
  }

  private seen(actor: Actor, { membership, card }: HeldPlace): boolean {
    const units = [membership.unitId, card.unitId];
    return units.some((unitId) => this.reach.covers(actor, { unitId, enterpriseId: card.id }));
  }
}
