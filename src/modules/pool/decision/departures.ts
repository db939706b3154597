import { Injectable } from '@nestjs/common';
import { TIERS } from '../../../core/auth/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import { MembershipBook } from '../membership/membership-book.js';
import type { Membership } from '../membership/membership.entity.js';
import { TitleService } from '../title/title.service.js';
import { Clock } from '../../../common/clock.js';
import { DecisionCarrier } from './decision-carrier.js';
import type { DecisionInput } from './decision.forms.js';

/** Why and since when an enterprise leaves the pool as a whole. */
export interface Departure extends DecisionInput {
  readonly reasonCode: string;
  /** The day of the event; a place entered later ends on the day its state began. */
  readonly effectiveOn: string;
}

/** Lets an enterprise leave every place it holds, without a ban: it was absorbed, or has moved out of the province. */
@Injectable()
export class Departures {
  constructor(
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
    private readonly carrier: DecisionCarrier,
    private readonly titles: TitleService,
    private readonly clock: Clock,
  ) {}

  /** Makes other acts on the same enterprise wait, before anything else of the act is touched. @throws NOT_FOUND */
  async hold(enterpriseId: string): Promise<void> {
    await this.cards.hold(enterpriseId);
  }

  /** The place of the highest tier an enterprise holds now: its unit decides on the whole. */
  async topPlace(enterpriseId: string): Promise<Membership | null> {
    const rank = ({ tier }: Membership) => TIERS.indexOf(tier);
    const places = await this.book.liveOf(enterpriseId);
    return places.reduce<Membership | null>(
      (top, place) => (top === null || rank(place) > rank(top) ? place : top),
      null,
    );
  }

  /**
   * Ends every place. The opinion stays with the place of the highest tier.
   * @returns how many places ended.
   * @throws as `DecisionCarrier.carryOut`
   */
  async leave(enterpriseId: string, departure: Departure, head: Actor): Promise<number> {
    const top = await this.topPlace(enterpriseId);
    const places = await this.book.liveOf(enterpriseId);
    for (const { id, stateSince } of places) {
      const effectiveOn = stateSince > departure.effectiveOn ? stateSince : departure.effectiveOn;
      await this.carrier.carryOut(
        id,
        'exit',
        { ...departure, effectiveOn, opinion: id === top?.id ? departure.opinion : '' },
        head,
      );
    }
    return places.length;
  }

  /**
   * Ends the titles of an enterprise that are valid, except those named.
   * @param since the day of the event; a title that began later ends on its first day.
   */
  async endTitles(
    enterpriseId: string,
    { kept, since, reason }: { kept: ReadonlySet<string>; since: string; reason: string },
    head: Actor,
  ): Promise<void> {
    for (const title of await this.titles.validOn(enterpriseId, this.clock.today())) {
      if (kept.has(title.id)) continue;
      const revokedOn = title.fromOn > since ? title.fromOn : since;
      await this.titles.revoke(head, title.id, { version: title.version, revokedOn, reason });
    }
  }
}
