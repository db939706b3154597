import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Proposals } from '../../../core/flow/index.js';
import type { Application } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { type QuotaFollower, QuotaService } from '../round/quota.service.js';
import type { Round } from '../round/round.entity.js';
import { withinQuota } from './list-seats.js';
import { ListRepository } from './list.repository.js';
import { vacancies } from './list-vacancies.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** Keeps the 超额 of a city's list in step with its quota: what falls within a raised one waits no longer. */
@Injectable()
export class ListQuota implements OnModuleInit, QuotaFollower {
  constructor(
    private readonly clock: Clock,
    private readonly quota: QuotaService,
    private readonly lists: ListRepository,
    private readonly cases: CaseRepository,
    private readonly proposals: Proposals,
  ) {}

  onModuleInit(): void {
    this.quota.followedBy(this);
  }

  async hold(roundId: string, cityUnitId: string): Promise<void> {
    const list = await this.lists.live(roundId, cityUnitId);
    if (list) await this.cases.hold(await this.lists.subjects(list));
  }

  async follow(round: Round, cityUnitId: string, quota: number | null): Promise<void> {
    const list = round.quotaMode === 'SOFT' ? await this.lists.live(round.id, cityUnitId) : null;
    if (!list) return;
    const items = await this.lists.items(list.id);
    const cases = new Map((await this.lists.casesOf(items)).map((row) => [row.id, row]));
    for (const item of withinQuota(items, this.counting(list, round, items, cases), quota)) {
      if (item.overQuota) await this.lists.changeItem(item, { overQuota: false });
      await this.admit(cases.get(item.applicationId));
    }
  }

  /** A place counts while a case holds its slot, and until the city's date when the reserve may still fill it. */
  private counting(
    list: RankedList,
    { cityClosesAt }: Round,
    items: readonly RankedListItem[],
    cases: ReadonlyMap<string, Application>,
  ): (item: RankedListItem) => boolean {
    const fillable = list.state === 'SENT' && cityClosesAt !== null && this.clock.now() < cityClosesAt;
    const free = fillable ? vacancies(items, cases) : [];
    return (item) => free.includes(item) || cases.get(item.applicationId)?.holdsSlot === true;
  }

  /** Only what waits: a case that has ended keeps what it was. */
  private async admit(application: Application | undefined): Promise<void> {
    if (!application?.overQuota || application.endedAt !== null) return;
    await this.cases.change(application, { overQuota: false });
    if (application.state === 'RECOMMENDED') await this.proposals.outdate('APPLICATION', application.id);
  }
}
