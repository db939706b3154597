import { Injectable } from '@nestjs/common';
import type { Application } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { QuotaService } from '../round/quota.service.js';
import type { ListPart } from './list.dto.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** Where one case shall stand; the order of the rows is the rank. */
export interface Place {
  readonly applicationId: string;
  readonly part: ListPart;
  readonly reason?: string | null;
  readonly opinion?: string | null;
}

/** The order of a list that stands. */
export function byRank(one: Pick<RankedListItem, 'rank'>, other: Pick<RankedListItem, 'rank'>): number {
  return (one.rank ?? 0) - (other.rank ?? 0);
}

/** Puts cases in their places: ranks without gap, and the slots they take. Inside a unit of work. */
@Injectable()
export class ListPlacing {
  constructor(
    private readonly cases: CaseRepository,
    private readonly quota: QuotaService,
  ) {}

  /**
   * Slots are first given back, then taken, so that an exchange within a full quota works.
   * @returns the rows of the list.
   * @throws QUOTA_EXHAUSTED, STATE_MOVED
   */
  async place(
    list: RankedList,
    approved: readonly Application[],
    places: readonly Place[],
  ): Promise<RankedListItem[]> {
    await this.clear(list, approved, places);
    const softLimit = await this.quota.softLimit(list.roundId, list.cityUnitId);
    const items: RankedListItem[] = [];
    const rankIn = { RECOMMENDED: 0, RESERVE: 0 };
    for (const { applicationId, part, reason, opinion } of places) {
      const application = approved.find(({ id }) => id === applicationId) as Application;
      const rank = part === 'NOT_RECOMMENDED' ? null : (rankIn[part] += 1);
      const holdsSlot = part === 'RECOMMENDED';
      const overQuota = holdsSlot && softLimit !== null && (rank ?? 0) > softLimit;
      if (holdsSlot && !application.holdsSlot) await this.quota.take(list.roundId, list.cityUnitId);
      await this.put(application, { listPart: part, rank, holdsSlot, overQuota });
      items.push({
        listId: list.id,
        applicationId,
        part,
        rank,
        reason: reason ?? null,
        opinion: opinion ?? null,
        overQuota,
        inPlaceOf: null,
      });
    }
    return items;
  }

  /** Takes out what is not recommended any more, and its slot with it. */
  private async clear(
    { roundId, cityUnitId }: RankedList,
    approved: readonly Application[],
    places: readonly Place[],
  ): Promise<void> {
    for (const row of approved) {
      const part = places.find(({ applicationId }) => applicationId === row.id)?.part;
      if (row.holdsSlot && part !== 'RECOMMENDED') await this.quota.giveBack(roundId, cityUnitId);
      if (part !== 'RECOMMENDED' && row.listPart !== null)
        await this.put(row, { listPart: null, rank: null, holdsSlot: false, overQuota: false });
    }
  }

  private async put(
    application: Application,
    place: Pick<Application, 'listPart' | 'rank' | 'holdsSlot' | 'overQuota'>,
  ): Promise<void> {
    const { listPart, rank, holdsSlot, overQuota } = application;
    const same =
      listPart === place.listPart &&
      rank === place.rank &&
      holdsSlot === place.holdsSlot &&
      overQuota === place.overQuota;
    if (!same) await this.cases.change(application, place);
  }
}
