import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { Db } from '../../../core/database/index.js';
import { BanBook } from '../ban/ban-book.js';
import type { EnterpriseCard } from '../enterprise-cards.js';
import { Membership } from '../membership/membership.entity.js';
import { MembershipBook } from '../membership/membership-book.js';
import { PoolErrors } from '../pool.errors.js';
import { Title } from '../title/title.entity.js';
import { Candidate } from './candidate.entity.js';

/** What stands against new tags of many enterprises. */
export interface BarsOfMany {
  /** Enterprises of which no tag may be set now: banned, or suspended in the pool. */
  readonly barred: ReadonlySet<string>;
  /** `enterprise:kind` of the tags they hold, whichever unit set them. */
  readonly tagged: ReadonlySet<string>;
}

/** What stands against tagging an enterprise, new or renewed. */
@Injectable()
export class TagBars {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly book: MembershipBook,
    private readonly bans: BanBook,
  ) {}

  /** @throws MEMBER_SUSPENDED, BAN_ACTIVE, TITLE_HELD */
  async demandNone(card: EnterpriseCard, kind: string): Promise<void> {
    const live = await this.book.liveOf(card.id);
    if (live.some(({ state }) => state === 'SUSPENDED')) throw new DomainError(PoolErrors.MEMBER_SUSPENDED);
    await this.bans.demandNone(card.uscc);
    if (await this.isHeld(card.id, kind)) throw new DomainError(PoolErrors.TITLE_HELD);
  }

  /** The same of many at once, but for the titles they hold. */
  async ofMany(enterpriseIds: readonly string[]): Promise<BarsOfMany> {
    const enterpriseId = In([...enterpriseIds]);
    const suspended = await this.db
      .repo(Membership)
      .find({ select: { enterpriseId: true }, where: { enterpriseId, state: 'SUSPENDED' } });
    const tags = await this.db
      .repo(Candidate)
      .find({ select: { enterpriseId: true, kind: true }, where: { enterpriseId, liveKey: Not(IsNull()) } });
    return {
      barred: new Set([
        ...(await this.bans.bannedAmong(enterpriseIds)),
        ...suspended.map((row) => row.enterpriseId),
      ]),
      tagged: new Set(tags.map((row) => `${row.enterpriseId}:${row.kind}`)),
    };
  }

  /** Whether the title the tag aims at is valid today. */
  private isHeld(enterpriseId: string, kind: string): Promise<boolean> {
    const today = this.clock.today();
    return this.db.repo(Title).existsBy({
      enterpriseId,
      kind,
      fromOn: LessThanOrEqual(today),
      toOn: MoreThanOrEqual(today),
      revokedOn: IsNull(),
    });
  }
}
