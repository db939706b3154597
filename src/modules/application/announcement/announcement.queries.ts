import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page, PageQuery } from '../../../core/http/index.js';
import type { AnnouncementView } from './announcement.dto.js';
import { Announcement } from './announcement.entity.js';
import { AnnouncementItem } from './announcement-item.entity.js';

/** Reads announcements for officials within their reach. */
@Injectable()
export class AnnouncementQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  async list(actor: Actor, page: PageQuery): Promise<Page<AnnouncementView>> {
    const query = this.db.repo(Announcement).createQueryBuilder('a');
    this.reach.restrict(query, actor, 'a.unitId');
    const { items, nextCursor } = await pageOf(query, page, [
      { column: 'a.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { items: await this.views(items), nextCursor };
  }

  /** @throws NOT_FOUND when there is none in reach */
  async get(actor: Actor, id: string): Promise<AnnouncementView> {
    const row = this.reach.demand(actor, await this.db.repo(Announcement).findOneBy({ id }));
    const [view] = await this.views([row]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return view;
  }

  private async views(rows: readonly Announcement[]): Promise<AnnouncementView[]> {
    const members = await this.db
      .repo(AnnouncementItem)
      .findBy({ announcementId: In(rows.map(({ id }) => id)) });
    return rows.map(({ decidedBy: _, decidedAt: __, ...shown }) => ({
      ...shown,
      applicationIds: members
        .filter((row) => row.announcementId === shown.id)
        .map((row) => row.applicationId),
    }));
  }
}
