import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { validityEnd } from '../../../common/calendar/months.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { addDays } from '../../../common/shanghai.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import { PoolErrors } from '../pool.errors.js';
import { type Basis, MembershipBook } from './membership-book.js';
import { isLive, type Membership } from './membership.entity.js';
import { rowFor } from './membership.flow.js';

/** The last day a place has once renewed: `membershipYears` from the day after the old last day, less a day. */
export function nextLastDay(endsOn: string): string {
  return validityEnd(addDays(endsOn, 1), loadPolicy().limits.membershipYears);
}

/** Prolongs places of the pool after a 复核 was passed. */
@Injectable()
export class Renewals {
  constructor(
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
  ) {}

  /**
   * The place as it stands once nobody else changes it; begins every unit of work that rests on it.
   * @returns null when there is none.
   */
  async hold(membershipId: string): Promise<Membership | null> {
    const seen = await this.book.find(membershipId);
    if (!seen) return null;
    await this.cards.hold(seen.enterpriseId);
    return this.book.find(membershipId);
  }

  /** For modules that have checked reach themselves. */
  find(membershipId: string): Promise<Membership | null> {
    return this.book.find(membershipId);
  }

  /**
   * Asks what `renew` asks first.
   * @param termEndsOn the last day of the term that was reviewed.
   * @throws NOT_FOUND, MEMBER_SUSPENDED, WRONG_STATE for a place that has left, STATE_MOVED for another term
   */
  async demandRenewable(membershipId: string, termEndsOn: string): Promise<Membership> {
    const membership = await this.book.find(membershipId);
    if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
    if (membership.state === 'SUSPENDED') throw new DomainError(PoolErrors.MEMBER_SUSPENDED);
    if (!rowFor(membership.state, 'renew') || !isLive(membership.state))
      throw new DomainError(CommonErrors.WRONG_STATE);
    if (membership.endsOn !== termEndsOn) throw new DomainError(CommonErrors.STATE_MOVED);
    return membership;
  }

  /**
   * Lets the term go on from the day after the old last day; state and everything else stay. Inside a unit of work
   * that holds the place.
   * @returns the new last day.
   * @throws as `demandRenewable`
   */
  async renew(membershipId: string, termEndsOn: string, basis: Basis): Promise<string> {
    const membership = await this.demandRenewable(membershipId, termEndsOn);
    const endsOn = nextLastDay(termEndsOn);
    await this.book.renew(membership, endsOn, basis);
    return endsOn;
  }
}
