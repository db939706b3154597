import { Injectable } from '@nestjs/common';
import type { RankedList } from '../ranked-list.entity.js';

/** What has to be done when a list is opened, sent or taken back, in the unit of work of the act. */
export type ListWork = (list: RankedList) => Promise<void>;

/** Who has to know the moment a list is opened, sent or taken back. */
@Injectable()
export class ListWatch {
  private readonly works: ListWork[] = [];

  /** Registers work at start-up. */
  onMoved(work: ListWork): void {
    this.works.push(work);
  }

  /** Runs all registered work, in the order of registration. */
  async moved(list: RankedList): Promise<void> {
    for (const work of this.works) await work(list);
  }
}
