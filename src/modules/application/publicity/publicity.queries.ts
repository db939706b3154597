import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page, PageQuery } from '../../../core/http/index.js';
import type { PublicityView } from './publicity.dto.js';
import { Publicity } from './publicity.entity.js';
import { PublicityItem } from './publicity-item.entity.js';

/** Reads publicities for officials within their reach. */
@Injectable()
export class PublicityQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  async list(actor: Actor, page: PageQuery): Promise<Page<PublicityView>> {
    const query = this.db.repo(Publicity).createQueryBuilder('p');
    this.reach.restrict(query, actor, 'p.unitId');
    const { items, nextCursor } = await pageOf(query, page, [
      { column: 'p.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { items: await this.views(items), nextCursor };
  }

  async get(actor: Actor, id: string): Promise<PublicityView> {
    const [view] = await this.views([await this.demand(actor, id)]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return view;
  }

  /** @throws NOT_FOUND when there is none in reach */
  async demand(actor: Actor, id: string): Promise<Publicity> {
    return this.reach.demand(actor, await this.db.repo(Publicity).findOneBy({ id }));
  }

  private async views(rows: readonly Publicity[]): Promise<PublicityView[]> {
    const items = await this.db.repo(PublicityItem).findBy({ publicityId: In(rows.map(({ id }) => id)) });
    return rows.map(({ startedBy: _, startedAt: __, ...shown }) => ({
      ...shown,
      applicationIds: items
        .filter(({ publicityId }) => publicityId === shown.id)
        .map(({ applicationId }) => applicationId),
    }));
  }
}
