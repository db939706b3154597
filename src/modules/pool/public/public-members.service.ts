import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Page } from '../../../common/page.js';
import { normaliseName } from '../../../common/text.js';
import { normaliseUscc } from '../../../common/uscc.js';
import { Clock } from '../../../common/clock.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { LIVE_STATES, Membership } from '../membership/membership.entity.js';
import { narrow } from '../register/register.filters.js';
import type { MemberAnswer, PublicMember, PublicMemberFilter } from './public-members.dto.js';

interface UnitRow {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly tier: string | null;
}

/** What everybody may see of the pool. Enterprises marked 不对外公开 do not appear. */
@Injectable()
export class PublicMembers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: EnterpriseCards,
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
    const places = await this.places([...cards.values()]);
    const items = page.items.map((row) => {
      const card = cards.get(row.enterpriseId);
      return {
        name: card?.name ?? '',
        place: (card && places.get(card.unitId)) ?? '',
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

  /** City and county of units, such as 深圳市南山区. */
  private async places(cards: readonly EnterpriseCard[]): Promise<ReadonlyMap<string, string>> {
    const repo = this.db.repo<UnitRow>('unit');
    const units = await repo.findBy({ id: In([...new Set(cards.map(({ unitId }) => unitId))]) });
    const segments = new Set(units.flatMap(({ path }) => path.split('/')));
    const known = new Map((await repo.findBy({ id: In([...segments]) })).map((unit) => [unit.id, unit]));
    return new Map(
      units.map(({ id, path }) => {
        const above = path.split('/').map((segment) => known.get(segment));
        const names = above.filter((unit) => unit?.tier === 'CITY' || unit?.tier === 'COUNTY');
        return [id, names.map((unit) => unit?.name ?? '').join('')];
      }),
    );
  }
}
