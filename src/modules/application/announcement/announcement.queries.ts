import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import type { PaperQuery } from '../papers/paper-case.dto.js';
import { PaperCases } from '../papers/paper-cases.js';
import { RoundService } from '../round/round.service.js';
import type { AnnouncementDetail, AnnouncementView } from './announcement.dto.js';
import { Announcement } from './announcement.entity.js';
import { AnnouncementItem } from './announcement-item.entity.js';

/** Reads announcements for officials within their reach. */
@Injectable()
export class AnnouncementQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly rounds: RoundService,
    private readonly units: UnitService,
    private readonly cases: PaperCases,
  ) {}

  async list(actor: Actor, { roundId, ...page }: PaperQuery): Promise<Page<AnnouncementView>> {
    const query = this.db.repo(Announcement).createQueryBuilder('a');
    this.reach.restrict(query, actor, 'a.unitId');
    if (roundId) query.andWhere('a.roundId = :roundId', { roundId });
    const { items, nextCursor } = await pageOf(query, page, [
      { column: 'a.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { items: await this.views(items), nextCursor };
  }

  /** @throws NOT_FOUND when there is none in reach */
  async get(actor: Actor, id: string): Promise<AnnouncementDetail> {
    const row = this.reach.demand(actor, await this.db.repo(Announcement).findOneBy({ id }));
    const [view] = await this.views([row]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return { ...view, cases: await this.cases.named(actor, view.applicationIds) };
  }

  private async views(rows: readonly Announcement[]): Promise<AnnouncementView[]> {
    const members = await this.db
      .repo(AnnouncementItem)
      .findBy({ announcementId: In(rows.map(({ id }) => id)) });
    const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
    return rows.map(({ decidedBy: _, decidedAt: __, ...shown }) => ({
      ...shown,
      roundTitle: rounds.get(shown.roundId)?.title ?? '',
      unitName: this.units.get(shown.unitId).name,
      applicationIds: members
        .filter((row) => row.announcementId === shown.id)
        .map((row) => row.applicationId),
    }));
  }
}
