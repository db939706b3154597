import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import type { Application } from '../case/application.entity.js';
import { RoundService } from '../round/round.service.js';
import type { ListItemView, ListView } from './list.dto.js';
import { ListRepository } from './list.repository.js';
import { vacancies } from './list-vacancies.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

const PART_ORDER = ['RECOMMENDED', 'RESERVE', 'NOT_RECOMMENDED'];

/** Reads lists: a city its own, the province what has been sent to it. */
@Injectable()
export class ListQueries {
  constructor(
    private readonly reach: Reach,
    private readonly lists: ListRepository,
    private readonly rounds: RoundService,
    private readonly enterprises: EnterpriseService,
    private readonly units: UnitService,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the round */
  async ofRound(actor: Actor, roundId: string): Promise<ListView[]> {
    await this.rounds.demand(actor, roundId);
    const rows = (await this.lists.ofRound(roundId)).filter((list) => this.sees(actor, list));
    const views: ListView[] = [];
    for (const row of rows) views.push(await this.view(row));
    return views;
  }

  async get(actor: Actor, id: string): Promise<ListView> {
    return this.view(await this.demand(actor, id));
  }

  /** @throws NOT_FOUND when the actor may not see the list */
  async demand(actor: Actor, id: string): Promise<RankedList> {
    const list = await this.lists.find(id);
    if (!list || !this.sees(actor, list)) throw new DomainError(CommonErrors.NOT_FOUND);
    return list;
  }

  async view(list: RankedList): Promise<ListView> {
    const items = await this.lists.items(list.id);
    const approved = list.state === 'DRAFT' ? await this.lists.approved(list.roundId, list.cityUnitId) : [];
    const placed = await this.lists.casesOf(items);
    const unplaced = approved.filter(({ id }) => !items.some((item) => item.applicationId === id));
    const { liveKey: _, createdAt: __, sentBy: ___, ...shown } = list;
    return {
      ...shown,
      cityName: this.units.get(list.cityUnitId).name,
      items: (await this.itemViews(items, placed)).sort(byPlace),
      unplaced: await this.itemViews(unplaced.map(blankItem), unplaced),
      vacancies:
        list.state === 'SENT' ? vacancies(items, new Map(placed.map((row) => [row.id, row]))).length : 0,
    };
  }

  /** The province sees a list once it has been sent. */
  private sees(actor: Actor, list: RankedList): boolean {
    if (!this.reach.covers(actor, { unitId: list.cityUnitId })) return false;
    return actor.unitId === list.cityUnitId || list.state !== 'DRAFT';
  }

  private async itemViews(
    items: readonly RankedListItem[],
    cases: readonly Application[],
  ): Promise<ListItemView[]> {
    const enterprises = await this.enterprises.byIds(cases.map(({ enterpriseId }) => enterpriseId));
    const byId = new Map(cases.map((row) => [row.id, row]));
    const views: ListItemView[] = [];
    for (const item of items) {
      const row = byId.get(item.applicationId);
      const enterprise = row && enterprises.get(row.enterpriseId);
      if (!enterprise) continue;
      const { applicationId, part, rank, reason, opinion, overQuota, inPlaceOf } = item;
      views.push({
        applicationId,
        part,
        rank,
        reason,
        opinion,
        overQuota,
        inPlaceOf,
        number: row.number,
        enterpriseName: enterprise.name,
        uscc: enterprise.uscc,
        countyName: row.countyUnitId && this.units.get(row.countyUnitId).name,
        state: row.state,
      });
    }
    return views;
  }
}

function blankItem({ id }: Application): RankedListItem {
  return {
    listId: '',
    applicationId: id,
    part: 'NOT_RECOMMENDED',
    rank: null,
    reason: null,
    opinion: null,
    overQuota: false,
    inPlaceOf: null,
  };
}

function byPlace(one: ListItemView, other: ListItemView): number {
  return PART_ORDER.indexOf(one.part) - PART_ORDER.indexOf(other.part) || (one.rank ?? 0) - (other.rank ?? 0);
}
