import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Page } from '../../../common/page.js';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { titleZh } from '../pool-words.js';
import type { CandidateFilter, CandidateView } from './candidate.dto.js';
import { Candidate } from './candidate.entity.js';

/** A tag and whose it is. */
export interface TagOfEnterprise {
  readonly tag: Candidate;
  readonly card: EnterpriseCard;
}

/** Reads candidate tags: whoever reaches the enterprise or the unit that set a tag sees it. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly cards: EnterpriseCards,
  ) {}

  /** By the date to look at them again, the earliest first. */
  async list(actor: Actor, filter: CandidateFilter): Promise<Page<CandidateView>> {
    const query = this.db
      .repo(Candidate)
      .createQueryBuilder('c')
      .innerJoin('enterprise', 'e', 'e.id = c.enterpriseId');
    this.reach.restrict(query, actor, ['c.unitId', 'e.unitId'], 'c.enterpriseId');
    const { kind, state, dueBefore } = filter;
    if (kind !== undefined) query.andWhere('c.kind = :kind', { kind });
    if (state !== undefined) query.andWhere(`c.endedAt IS ${state === 'LIVE' ? 'NULL' : 'NOT NULL'}`);
    if (dueBefore !== undefined) query.andWhere('c.reviewOn < :dueBefore', { dueBefore });
    const page = await pageOf(query, filter, [
      { column: 'c.reviewOn', direction: 'ASC', type: 'date', value: (row) => row.reviewOn },
      { column: 'c.id', direction: 'ASC', value: (row) => row.id },
    ]);
    const cards = await this.cards.byIds(page.items.map(({ enterpriseId }) => enterpriseId));
    return {
      ...page,
      items: page.items.map((row) => this.view(actor, row, cards.get(row.enterpriseId))),
    };
  }

  /** The tags of an enterprise, ended ones too, the latest first. @throws NOT_FOUND */
  async ofEnterprise(actor: Actor, enterpriseId: string): Promise<CandidateView[]> {
    const card = await this.cards.demand(actor, enterpriseId);
    const rows = await this.db.repo(Candidate).find({ where: { enterpriseId }, order: { id: 'DESC' } });
    return rows.map((row) => this.view(actor, row, card));
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<CandidateView> {
    const { tag, card } = await this.demand(actor, id);
    return this.view(actor, tag, card);
  }

  /** @throws NOT_FOUND when there is none or the actor may not see it. */
  async demand(actor: Actor, id: string): Promise<TagOfEnterprise> {
    const tag = await this.db.repo(Candidate).findOneBy({ id });
    const card = tag && (await this.cards.byIds([tag.enterpriseId])).get(tag.enterpriseId);
    const units = tag && card ? [tag.unitId, card.unitId] : [];
    const seen = units.some((unitId) => this.reach.covers(actor, { unitId, enterpriseId: card?.id ?? null }));
    if (!tag || !card || !seen) throw new DomainError(CommonErrors.NOT_FOUND);
    return { tag, card };
  }

  /** The judgment itself is for officials of the unit that set the tag and above. */
  view(actor: Actor, row: Candidate, card: EnterpriseCard | undefined): CandidateView {
    const { liveKey: _, setBy: __, endedBy: ___, ...shown } = row;
    const internal = isOfficial(actor) && this.reach.covers(actor, { unitId: row.unitId });
    return {
      ...shown,
      enterpriseName: card?.name ?? '',
      kindZh: titleZh(row.kind),
      reason: internal ? row.reason : null,
      endReason: internal ? row.endReason : null,
    };
  }
}
