import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { Db } from '../../../core/database/index.js';
import { BanBook } from '../ban/ban-book.js';
import type { EnterpriseCard } from '../enterprise-cards.js';
import { MembershipBook } from '../membership/membership-book.js';
import { PoolErrors } from '../pool.errors.js';
import { Title } from '../title/title.entity.js';

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
