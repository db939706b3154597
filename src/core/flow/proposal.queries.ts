import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../common/errors.js';
import type { Actor } from '../auth/index.js';
import { Db, pageOf } from '../database/index.js';
import { type Page, PageQuery } from '../http/index.js';
import { Proposal } from './proposal.entity.js';

/** Reads proposals; a unit sees its own and nobody else's. */
@Injectable()
export class ProposalQueries {
  constructor(private readonly db: Db) {}

  async open(actor: Actor, page: PageQuery): Promise<Page<Proposal>> {
    const query = this.db
      .repo(Proposal)
      .createQueryBuilder('p')
      .where('p.unitId = :unitId', { unitId: actor.unitId })
      .andWhere("p.state = 'OPEN'");
    return pageOf(query, page, [{ column: 'p.id', direction: 'ASC', value: (row) => row.id }]);
  }

  async get(actor: Actor, id: string): Promise<Proposal> {
    const row = await this.db.repo(Proposal).findOneBy({ id });
    if (!row || row.unitId !== actor.unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    return row;
  }
}
