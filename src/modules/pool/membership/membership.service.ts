import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { validityEnd } from '../../../common/calendar/months.js';
import { DomainError } from '../../../common/errors.js';
import { type Actor, type Tier, TIERS } from '../../../core/auth/index.js';
import { Db, rowExists, UnitOfWork } from '../../../core/database/index.js';
import type { Ban } from '../ban/ban.entity.js';
import { BanBook } from '../ban/ban-book.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { PoolErrors } from '../pool.errors.js';
import { TIER_ZH, trackZh } from '../pool-words.js';
import { liveKeyOf, MembershipBook } from './membership-book.js';
import { Membership } from './membership.entity.js';

/** The acceptance of an enterprise into the pool of a tier. */
export interface Entry {
  readonly enterpriseId: string;
  readonly tier: Tier;
  readonly track: string;
  /** The units of the case; no county where the city does the county's part. */
  readonly unitIds: { readonly county: string | null; readonly city: string; readonly province: string };
  readonly applicationId: string | null;
  readonly announcementId: string | null;
  /** The date of the 公告: the first day. */
  readonly announcedOn: string;
  /** The product a 单项冠军 track names. */
  readonly productId: string | null;
  /** What public lists call the entry: the round's title or the batch. */
  readonly batch?: string | null;
  /** 公告文号 and the like. */
  readonly documents: Readonly<Record<string, string>>;
  /** The round allows skipping: acceptance also enters the tiers passed that are not live yet. */
  readonly alsoLowerTiers: boolean;
  readonly actor: Actor;
  readonly opinion: string | null;
}

/** Why places of lower tiers open without a case of their own, as told to the enterprise. */
const PASSED_TOLD = '本批次允许越级，审定通过后同时进入所越层级的培育库。';

/** A place an enterprise holds now. */
export type LiveTrack = Pick<Membership, 'id' | 'tier' | 'track' | 'state' | 'startsOn' | 'endsOn'>;

/** What other modules ask of the pool. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly book: MembershipBook,
    private readonly bans: BanBook,
    private readonly cards: EnterpriseCards,
  ) {}

  /**
   * Enters an enterprise: a live membership from the 公告 on for `membershipYears` less a day. Lower places stay as
   * they are. Of the entry's own tier the enterprise hears by its case, where there is one; of the tiers passed in one
   * message.
   * @returns the membership of the entry's own tier.
   * @throws MEMBERSHIP_EXISTS for a live place of the same tier and track; BAN_ACTIVE
   */
  enter(entry: Entry): Promise<Membership> {
    return this.uow.run(async () => {
      await this.demandEnterable(await this.cards.hold(entry.enterpriseId), entry);
      const passed = entry.alsoLowerTiers ? await this.enterPassed(entry) : [];
      const own = await this.open(entry, entry.tier, entry.opinion);
      const [first, ...others] = entry.applicationId === null ? [own, ...passed] : passed;
      if (first) await this.book.tellOpened([first, ...others], passed.length > 0 ? PASSED_TOLD : '');
      return own;
    });
  }

  /** Asks what `enter` asks first. @throws MEMBERSHIP_EXISTS, BAN_ACTIVE */
  async demandEnterable(
    { id, uscc }: Pick<EnterpriseCard, 'id' | 'uscc'>,
    { tier, track }: Pick<Entry, 'tier' | 'track'>,
  ): Promise<void> {
    await this.bans.demandNone(uscc);
    if (await this.hasLive(id, tier, track))
      throw new DomainError(PoolErrors.MEMBERSHIP_EXISTS, { tier: TIER_ZH[tier], track: trackZh(track) });
  }

  hasLive(enterpriseId: string, tier: Tier, track: string): Promise<boolean> {
    return rowExists(this.db, Membership, { liveKey: liveKeyOf(enterpriseId, tier, track) });
  }

  /** The places an enterprise holds now. */
  liveTracks(enterpriseId: string): Promise<LiveTrack[]> {
    return this.book.liveOf(enterpriseId);
  }

  /** Every place an enterprise holds or held, newest first. */
  ofEnterprise(enterpriseId: string): Promise<Membership[]> {
    return this.book.ofEnterprise(enterpriseId);
  }

  /** The ban of a credit code on a date; null when it may start a case. */
  activeBan(uscc: string, onDate: string): Promise<Ban | null> {
    return this.bans.active(uscc, onDate);
  }

  /** @returns whether a suspension in this track keeps the enterprise from going up. */
  async promotionBlocked(enterpriseId: string, track: string): Promise<boolean> {
    return rowExists(this.db, Membership, { enterpriseId, track, state: 'SUSPENDED' });
  }

  /** @returns the places opened, the highest one first. */
  private async enterPassed(entry: Entry): Promise<Membership[]> {
    const opened: Membership[] = [];
    for (const tier of TIERS.slice(0, TIERS.indexOf(entry.tier))) {
      if (unitOf(entry, tier) === null) continue;
      if (await this.hasLive(entry.enterpriseId, tier, entry.track)) continue;
      opened.unshift(await this.open(entry, tier, null));
    }
    return opened;
  }

  /** The opinion belongs to the deciding tier: passed tiers are entered without it. */
  private open(entry: Entry, tier: Tier, opinion: string | null): Promise<Membership> {
    const { actor, documents, announcedOn } = entry;
    const unitId = unitOf(entry, tier);
    if (unitId === null) throw new Error(`no unit of tier ${tier} to enter`);
    const place = {
      enterpriseId: entry.enterpriseId,
      tier,
      track: entry.track,
      unitId,
      startsOn: announcedOn,
      endsOn: validityEnd(announcedOn, loadPolicy().limits.membershipYears),
      productId: entry.productId,
      applicationId: entry.applicationId,
      announcementId: entry.announcementId,
      batch: entry.batch ?? null,
    };
    return this.book.open(place, { actor, documents, opinion });
  }
}

function unitOf({ unitIds }: Entry, tier: Tier): string | null {
  return { COUNTY: unitIds.county, CITY: unitIds.city, PROVINCE: unitIds.province }[tier];
}
