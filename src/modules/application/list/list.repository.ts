import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/ids.js';
import { Db, findAmong } from '../../../core/database/index.js';
import { Application } from '../case/application.entity.js';
import { ListWatch } from './closing/list-watch.js';
import { RankedList } from './ranked-list.entity.js';
import { RankedListItem } from './ranked-list-item.entity.js';

/** SQL of ranked lists. Writes belong into a unit of work. */
@Injectable()
export class ListRepository {
  constructor(
    private readonly db: Db,
    private readonly watch: ListWatch,
  ) {}

  find(id: string): Promise<RankedList | null> {
    return this.db.repo(RankedList).findOneBy({ id });
  }

  live(roundId: string, cityUnitId: string): Promise<RankedList | null> {
    return this.db.repo(RankedList).findOneBy({ liveKey: `${roundId}:${cityUnitId}` });
  }

  ofRound(roundId: string): Promise<RankedList[]> {
    return this.db.repo(RankedList).find({ where: { roundId }, order: { cityUnitId: 'ASC', number: 'ASC' } });
  }

  items(listId: string): Promise<RankedListItem[]> {
    return this.db.repo(RankedListItem).findBy({ listId });
  }

  /** Cases of the city that its list has to place. */
  approved(roundId: string, cityUnitId: string): Promise<Application[]> {
    return this.db.repo(Application).findBy({ roundId, cityUnitId, state: 'CITY_APPROVED' });
  }

  /** Cases a list is about: those it names and those it still has to place. */
  async subjects({ id, roundId, cityUnitId }: RankedList): Promise<string[]> {
    const named = (await this.items(id)).map(({ applicationId }) => applicationId);
    const waiting = (await this.approved(roundId, cityUnitId)).map((row) => row.id);
    return [...new Set([...named, ...waiting])];
  }

  casesOf(items: readonly RankedListItem[]): Promise<Application[]> {
    const ids = items.map(({ applicationId }) => applicationId);
    return findAmong(this.db, Application, 'id', ids);
  }

  async open(roundId: string, cityUnitId: string, at: Date): Promise<RankedList> {
    const number = 1 + (await this.db.repo(RankedList).countBy({ roundId, cityUnitId }));
    const row: RankedList = {
      id: newId(),
      roundId,
      cityUnitId,
      number,
      state: 'DRAFT',
      liveKey: `${roundId}:${cityUnitId}`,
      letterNo: null,
      sentAt: null,
      sentBy: null,
      recallReason: null,
      createdAt: at,
      version: 1,
    };
    await this.db.repo(RankedList).insert(row);
    await this.watch.moved(row);
    return row;
  }

  /** Compare and set; tells whoever watches when the state of the list changes. @throws STATE_MOVED */
  async change(list: RankedList, patch: Partial<RankedList>): Promise<RankedList> {
    const version = await this.db.compareAndSet(RankedList, list, patch);
    Object.assign(list, patch, { version });
    if (patch.state) await this.watch.moved(list);
    return list;
  }

  async changeItem({ listId, applicationId }: RankedListItem, patch: Partial<RankedListItem>): Promise<void> {
    await this.db.repo(RankedListItem).update({ listId, applicationId }, patch);
  }

  async replaceItems(listId: string, items: readonly RankedListItem[]): Promise<void> {
    await this.db.repo(RankedListItem).delete({ listId });
    if (items.length > 0) await this.db.repo(RankedListItem).insert([...items]);
  }
}
