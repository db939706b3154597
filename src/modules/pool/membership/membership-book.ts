import { Injectable } from '@nestjs/common';
import { In, Not, IsNull } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import type { Actor, Tier } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { Notifier, Proposals, Tasks } from '../../../core/flow/index.js';
import { STATE_ZH, TIER_ZH, trackZh } from '../pool-words.js';
import { LeftWatch } from './left-watch.js';
import { isLive, Membership, type MembershipState } from './membership.entity.js';
import { MembershipEvent } from './membership-event.entity.js';

/** The subject kind of memberships in proposals, to-dos and notices. */
export const MEMBERSHIP = 'MEMBERSHIP';

/** Who changed a membership and on what papers; `actor` null: the system. */
export interface Basis {
  readonly actor: Pick<Actor, 'accountId' | 'name'> | null;
  readonly opinion?: string | null;
  readonly reasonTold?: string | null;
  readonly reasonCode?: string | null;
  readonly documents?: Readonly<Record<string, string>> | null;
}

export interface Change extends Basis {
  readonly action: string;
  readonly to: MembershipState;
  readonly effectiveOn: string;
}

/** A place to be opened; its state is ACTIVE. */
export type NewPlace = Pick<
  Membership,
  | 'enterpriseId'
  | 'tier'
  | 'track'
  | 'unitId'
  | 'startsOn'
  | 'endsOn'
  | 'productId'
  | 'applicationId'
  | 'announcementId'
  | 'batch'
>;

/** @returns the key under which at most one live place stands. */
export function liveKeyOf(enterpriseId: string, tier: Tier, track: string): string {
  return `${enterpriseId}:${tier}:${track}`;
}

/**
 * The memberships and their history. Every change goes through it, inside a unit of work, with event and notice; of
 * opened places the enterprise hears by `tellOpened`, or by what opened them.
 */
@Injectable()
export class MembershipBook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notifier: Notifier,
    private readonly proposals: Proposals,
    private readonly tasks: Tasks,
    private readonly watch: LeftWatch,
  ) {}

  find(id: string): Promise<Membership | null> {
    return this.db.repo(Membership).findOneBy({ id });
  }

  /** The places an enterprise holds now. */
  liveOf(enterpriseId: string): Promise<Membership[]> {
    return this.db.repo(Membership).findBy({ enterpriseId, liveKey: Not(IsNull()) });
  }

  /** Every place the enterprise holds or held, newest first. */
  ofEnterprise(enterpriseId: string): Promise<Membership[]> {
    return this.db.repo(Membership).find({ where: { enterpriseId }, order: { id: 'DESC' } });
  }

  /** The history of memberships in the order it was recorded. */
  events(membershipIds: readonly string[]): Promise<MembershipEvent[]> {
    return this.db.repo(MembershipEvent).find({
      where: { membershipId: In([...membershipIds]) },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Opens a live place, in effect from its first day. */
  async open(place: NewPlace, basis: Basis): Promise<Membership> {
    const { enterpriseId, tier, track } = place;
    const membership = await this.db.repo(Membership).save({
      ...place,
      id: newId(),
      state: 'ACTIVE' as const,
      liveKey: liveKeyOf(enterpriseId, tier, track),
      stateSince: place.startsOn,
      stateReason: null,
      createdAt: this.clock.now(),
    });
    const change: Change = { ...basis, action: 'enter', to: 'ACTIVE', effectiveOn: place.startsOn };
    await this.record(membership, null, change);
    return membership;
  }

  /**
   * Moves a membership to another state, on the version the caller has read; leaving the pool frees the place, closes
   * its to-dos and tells whoever watches.
   * @throws STATE_MOVED
   */
  async change(membership: Membership, change: Change): Promise<void> {
    const { id, state: from } = membership;
    const next = {
      state: change.to,
      stateSince: change.effectiveOn,
      stateReason: change.reasonTold ?? null,
      liveKey: isLive(change.to) ? membership.liveKey : null,
    };
    const version = await this.db.compareAndSet(Membership, membership, next);
    Object.assign(membership, next, { version });
    await this.proposals.outdate(MEMBERSHIP, id);
    if (!isLive(change.to)) await this.tasks.close(MEMBERSHIP, id);
    const event = await this.record(membership, from, change);
    await this.tell(event.id, [membership], change.reasonTold ?? '');
    if (!isLive(change.to)) await this.watch.left(membership);
  }

  /**
   * Gives a membership another last day, on the version the caller has read; its state stays. The event names both
   * days.
   * @throws STATE_MOVED
   */
  async renew(membership: Membership, endsOn: string, basis: Basis): Promise<void> {
    const { id, state, endsOn: formerEndsOn } = membership;
    const version = await this.db.compareAndSet(Membership, membership, { endsOn });
    Object.assign(membership, { endsOn, version });
    await this.proposals.outdate(MEMBERSHIP, id);
    const documents = { ...basis.documents, formerEndsOn, endsOn };
    const effectiveOn = this.clock.today();
    const change: Change = { ...basis, documents, action: 'renew', to: state, effectiveOn };
    const event = await this.record(membership, state, change);
    await this.notifier.notify({
      causeId: event.id,
      kind: 'MEMBERSHIP_RENEWED',
      params: {
        tier: TIER_ZH[membership.tier],
        track: trackZh(membership.track),
        ...{ formerEndsOn, endsOn, reason: basis.reasonTold ?? '' },
      },
      subjectKind: MEMBERSHIP,
      subjectId: id,
      to: { enterpriseId: membership.enterpriseId },
    });
  }

  /** Tells the enterprise of places of one track that were opened together, in one message. */
  async tellOpened(places: readonly [Membership, ...Membership[]], reason: string): Promise<void> {
    await this.tell(places[0].id, places, reason);
  }

  private record(
    membership: Membership,
    from: MembershipState | null,
    change: Change,
  ): Promise<Pick<MembershipEvent, 'id'>> {
    return this.db.repo(MembershipEvent).save({
      id: newId(),
      membershipId: membership.id,
      action: change.action,
      fromState: from,
      toState: change.to,
      effectiveOn: change.effectiveOn,
      recordedAt: this.clock.now(),
      actorId: change.actor?.accountId ?? null,
      actorName: change.actor?.name ?? null,
      reasonCode: change.reasonCode ?? null,
      opinion: change.opinion ?? null,
      reasonTold: change.reasonTold ?? null,
      documents: change.documents ? { ...change.documents } : null,
    });
  }

  /** One message about places that are in the same state since the same day; it leads to the first of them. */
  private async tell(
    causeId: string,
    places: readonly [Membership, ...Membership[]],
    reason: string,
  ): Promise<void> {
    const [one] = places;
    await this.notifier.notify({
      causeId,
      kind: 'MEMBERSHIP_CHANGED',
      params: {
        tier: places.map(({ tier }) => TIER_ZH[tier]).join('、'),
        track: trackZh(one.track),
        state: STATE_ZH[one.state],
        effectiveOn: one.stateSince,
        reason,
      },
      subjectKind: MEMBERSHIP,
      subjectId: one.id,
      to: { enterpriseId: one.enterpriseId },
    });
  }
}
