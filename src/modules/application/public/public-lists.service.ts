import { Injectable } from '@nestjs/common';
import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page, PageQuery } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import { Announcement } from '../announcement/announcement.entity.js';
import { AnnouncementItem } from '../announcement/announcement-item.entity.js';
import { Application } from '../case/application.entity.js';
import { Publicity } from '../publicity/publicity.entity.js';
import { PublicityItem } from '../publicity/publicity-item.entity.js';
import { RoundService } from '../round/round.service.js';
import type { PublicEntry, PublicListView } from './public-lists.dto.js';

/** What anybody may read: name, place, direction, round and dates; enterprises marked 不对外公开 are left out. */
@Injectable()
export class PublicListsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly rounds: RoundService,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** 公示名单 that have begun, the newest first; those taken back before are not among them. */
  async publicities(page: PageQuery): Promise<Page<PublicListView>> {
    const query = this.db
      .repo(Publicity)
      .createQueryBuilder('p')
      .where('p.startsOn <= :today AND p.recalledAt IS NULL', { today: this.clock.today() });
    const { items, nextCursor } = await newestFirst(query, page, 'p.id');
    const views: PublicListView[] = [];
    for (const { id, title, unitId, roundId, startsOn, endsOn, entryFromOn, provisional } of items) {
      const members = await this.db.repo(PublicityItem).findBy({ publicityId: id });
      const ids = members.map(({ applicationId }) => applicationId);
      views.push({
        ...(await this.view(id, unitId, roundId, ids)),
        title,
        documentNo: null,
        fromOn: startsOn,
        toOn: endsOn,
        provisional,
        open: this.clock.today() < entryFromOn,
      });
    }
    return { items: views, nextCursor };
  }

  /** 公告名单, the newest first. */
  async announcements(page: PageQuery): Promise<Page<PublicListView>> {
    const query = this.db.repo(Announcement).createQueryBuilder('a');
    const { items, nextCursor } = await newestFirst(query, page, 'a.id');
    const views: PublicListView[] = [];
    for (const { id, unitId, roundId, documentNo, announcedOn } of items) {
      const members = await this.db.repo(AnnouncementItem).findBy({ announcementId: id });
      const ids = members.map(({ applicationId }) => applicationId);
      const view = await this.view(id, unitId, roundId, ids);
      views.push({
        ...view,
        title: `${view.round}入库名单公告`,
        documentNo,
        fromOn: announcedOn,
        toOn: announcedOn,
        provisional: false,
        open: false,
      });
    }
    return { items: views, nextCursor };
  }

  private async view(id: string, unitId: string, roundId: string, applicationIds: string[]) {
    const round = await this.rounds.get(roundId);
    const authority = this.units.get(unitId).authorityName;
    return { id, authority, round: round.title, entries: await this.entries(applicationIds) };
  }

  private async entries(ids: string[]): Promise<PublicEntry[]> {
    const cases = await this.db.repo(Application).find({ where: { id: In(ids) }, order: { id: 'ASC' } });
    const enterprises = await this.enterprises.byIds(cases.map(({ enterpriseId }) => enterpriseId));
    const entries: PublicEntry[] = [];
    for (const { id, enterpriseId, unitId, track } of cases) {
      const enterprise = enterprises.get(enterpriseId);
      if (!enterprise || enterprise.undisclosed) continue;
      const { name } = enterprise;
      entries.push({ id, name, place: this.place(unitId), track: loadPolicy().track(track)?.zh ?? track });
    }
    return entries;
  }

  /** City and county, such as 深圳市南山区. */
  private place(unitId: string): string {
    return this.units
      .lineage(unitId)
      .reverse()
      .filter(({ tier }) => tier !== 'PROVINCE')
      .map(({ name }) => name)
      .join('');
  }
}

function newestFirst<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  page: PageQuery,
  column: string,
) {
  return pageOf(query, page, [{ column, direction: 'DESC', value: (row) => row.id }]);
}
