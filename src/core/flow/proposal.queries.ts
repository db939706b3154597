import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../common/errors.js';
import type { Actor } from '../auth/index.js';
import { Db, pageOf } from '../database/index.js';
import type { Page } from '../http/index.js';
import type { ProposalQuery, ProposalView } from './proposal.dto.js';
import { Proposal } from './proposal.entity.js';
import { Proposals } from './proposals.js';

/** Reads proposals; a unit sees its own and nobody else's. */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly db: Db,
    private readonly proposals: Proposals,
  ) {}

  async list(actor: Actor, { state = 'OPEN', ...page }: ProposalQuery): Promise<Page<ProposalView>> {
    const query = this.db
      .repo(Proposal)
      .createQueryBuilder('p')
      .where('p.unitId = :unitId', { unitId: actor.unitId })
      .andWhere('p.state = :state', { state });
    const { items, nextCursor } = await pageOf(query, page, [
      { column: 'p.id', direction: 'ASC', value: (row) => row.id },
    ]);
    return { items: items.map((row) => this.proposals.view(row)), nextCursor };
  }

  async get(actor: Actor, id: string): Promise<ProposalView> {
    const row = await this.db.repo(Proposal).findOneBy({ id });
    if (!row || row.unitId !== actor.unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    return this.proposals.view(row);
  }
}
