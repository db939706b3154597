import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Page } from '../../../common/page.js';
import { normaliseUscc } from '../../../common/uscc.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import type { BanFilter, BanView } from './ban.dto.js';
import { Ban, firstEligibleOn } from './ban.entity.js';

/** Shows bans to officials. By exact code everybody sees that there is one, since it holds everywhere. */
@Injectable()
export class BanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly cards: EnterpriseCards,
  ) {}

  /** Newest first. */
  async list(actor: Actor, filter: BanFilter): Promise<Page<BanView>> {
    const query = this.db
      .repo(Ban)
      .createQueryBuilder('b')
      .innerJoin('enterprise', 'e', 'e.id = b.enterpriseId');
    if (filter.uscc === undefined) this.reach.restrict(query, actor, 'e.unitId');
    else query.andWhere('b.uscc = :uscc', { uscc: normaliseUscc(filter.uscc) });
    const page = await pageOf(query, filter, [{ column: 'b.id', direction: 'DESC', value: (row) => row.id }]);
    const cards = await this.cards.byIds(page.items.map(({ enterpriseId }) => enterpriseId));
    const today = this.clock.today();
    const items = page.items.map(({ id, uscc, fromOn, lastOn, reason, enterpriseId }) => {
      const unitId = cards.get(enterpriseId)?.unitId ?? '';
      const active = fromOn <= today && today <= lastOn;
      return {
        id,
        uscc,
        fromOn,
        lastOn,
        firstEligibleOn: firstEligibleOn({ lastOn }),
        active,
        reason: this.reach.covers(actor, { unitId }) ? reason : null,
      };
    });
    return { ...page, items };
  }
}
