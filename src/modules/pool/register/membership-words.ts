import { Injectable } from '@nestjs/common';
import { groupBy } from '../../../common/group-by.js';
import { firstInstantTooLate } from '../../../common/shanghai.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findAmong } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import { Candidate } from '../candidate/candidate.entity.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import type { Moment } from '../membership/as-of.js';
import type { Membership } from '../membership/membership.entity.js';
import { STATE_ZH, TIER_ZH, titleZh, trackZh } from '../pool-words.js';
import { isValidOn, Title } from '../title/title.entity.js';
import type { KindWord, MembershipView } from './register.dto.js';

/** Shows places in the pool with the words about their enterprises, as of a moment. */
@Injectable()
export class MembershipWords {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly cards: EnterpriseCards,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** A fixed number of statements, however many rows. Titles and candidates are for whoever reaches the enterprise. */
  async views(actor: Actor, rows: readonly Membership[], moment: Moment): Promise<MembershipView[]> {
    const ids = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))];
    const cards = await this.cards.byIds(ids);
    const seen = [...cards.values()].filter((card) => this.seen(actor, card)).map(({ id }) => id);
    const sectors = await this.enterprises.sectorsOf(ids);
    const titles = groupBy(await this.titles(seen, moment), ({ enterpriseId }) => enterpriseId);
    const candidates = groupBy(await this.candidates(seen, moment), ({ enterpriseId }) => enterpriseId);
    return rows.map(({ liveKey: _, createdAt: __, ...row }) => {
      const card = cards.get(row.enterpriseId);
      return {
        ...row,
        ...{ tierZh: TIER_ZH[row.tier], trackZh: trackZh(row.track), stateZh: STATE_ZH[row.state] },
        unitName: this.nameOf(row.unitId),
        enterpriseName: card?.name ?? '',
        uscc: card?.uscc ?? '',
        enterpriseUnitId: card?.unitId ?? '',
        enterpriseUnitName: card ? this.nameOf(card.unitId) : '',
        cityName: card ? this.units.cityOf(card.unitId).name : '',
        sectors: sectors.get(row.enterpriseId) ?? [],
        titles: kindsOf(titles.get(row.enterpriseId)),
        candidates: kindsOf(candidates.get(row.enterpriseId)),
      };
    });
  }

  private seen(actor: Actor, { id, unitId }: EnterpriseCard): boolean {
    return this.reach.covers(actor, { unitId, enterpriseId: id });
  }

  private nameOf(unitId: string): string {
    return this.units.find(unitId)?.name ?? unitId;
  }

  private async titles(enterpriseIds: readonly string[], { on, knownAt }: Moment): Promise<Title[]> {
    const rows = await findAmong(this.db, Title, 'enterpriseId', enterpriseIds);
    return rows.filter((row) => isValidOn(row, on) && row.recordedAt <= knownAt);
  }

  private async candidates(enterpriseIds: readonly string[], { on, knownAt }: Moment): Promise<Candidate[]> {
    const rows = await findAmong(this.db, Candidate, 'enterpriseId', enterpriseIds);
    const over = firstInstantTooLate(on);
    return rows.filter(
      ({ setAt, endedAt }) =>
        setAt < over && setAt <= knownAt && (endedAt === null || endedAt >= over || endedAt > knownAt),
    );
  }
}

/** Each kind once, by code. */
function kindsOf(rows: readonly { readonly kind: string }[] = []): KindWord[] {
  return [...new Set(rows.map(({ kind }) => kind))].sort().map((kind) => ({ kind, kindZh: titleZh(kind) }));
}
