import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Page } from '../../../common/page.js';
import { normaliseName } from '../../../common/text.js';
import { normaliseUscc } from '../../../common/uscc.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { UnitService } from '../../unit/index.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import { LIVE_STATES, Membership } from '../membership/membership.entity.js';
import { narrow } from '../register/register.filters.js';
import type { MemberAnswer, PublicMember, PublicMemberFilter } from './public-members.dto.js';

/** What everybody may see of the pool. Enterprises marked 不对外公开 do not appear. */
@Injectable()
export class PublicMembers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: EnterpriseCards,
    private readonly units: UnitService,
  ) {}

  /** Members of today, the latest entered first. */
  async list(filter: PublicMemberFilter): Promise<Page<PublicMember>> {
    const query = this.disclosed();
    narrow(query, filter, { on: this.clock.today(), knownAt: this.clock.now() });
    const page = await pageOf(query, filter, [
      { column: 'm.startsOn', direction: 'DESC', type: 'date', value: (row) => row.startsOn },
      { column: 'm.id', direction: 'DESC', value: (row) => row.id },
    ]);
    const cards = await this.cards.byIds(page.items.map(({ enterpriseId }) => enterpriseId));
    const items = page.items.map((row) => {
      const card = cards.get(row.enterpriseId);
      return {
        name: card?.name ?? '',
        place: card ? this.place(card.unitId) : '',
        tier: row.tier,
        track: row.track,
        enteredOn: row.startsOn,
        batch: row.batch,
      };
    });
    return { ...page, items };
  }

  /** Whether an enterprise is a member today, by its exact name, a former name or its credit code. */
  async check(question: string): Promise<MemberAnswer> {
    const rows = await this.disclosed()
      .andWhere(
        `(e.uscc = :uscc OR e.name IN (:...names) OR EXISTS
           (SELECT 1 FROM enterprise_name former WHERE former.enterprise_id = e.id AND former.name IN (:...names)))`,
        { uscc: normaliseUscc(question), names: [question, normaliseName(question)] },
      )
      .orderBy('m.id', 'DESC')
      .limit(50)
      .getMany();
    const cards = await this.cards.byIds(rows.map(({ enterpriseId }) => enterpriseId));
    const places = rows.map((row) => ({
      name: cards.get(row.enterpriseId)?.name ?? '',
      tier: row.tier,
      track: row.track,
      enteredOn: row.startsOn,
      validUntil: row.endsOn,
    }));
    return { member: places.length > 0, places };
  }

  private disclosed() {
    return this.db
      .repo(Membership)
      .createQueryBuilder('m')
      .innerJoin('enterprise', 'e', 'e.id = m.enterpriseId AND e.undisclosed = :undisclosed', {
        undisclosed: false,
      })
      .where('m.state IN (:...states)', { states: [...LIVE_STATES] })
      .andWhere('m.startsOn <= :today', { today: this.clock.today() });
  }

  /** City and county of a unit, such as 深圳市南山区. */
  private place(unitId: string): string {
    const above = this.units.find(unitId) ? this.units.lineage(unitId) : [];
    const named = above.filter(({ tier }) => tier === 'CITY' || tier === 'COUNTY');
    return named
      .map(({ name }) => name)
      .reverse()
      .join('');
  }
}
