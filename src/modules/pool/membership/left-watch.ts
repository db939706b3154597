import { Injectable } from '@nestjs/common';
import type { Membership } from './membership.entity.js';

/** What another module has to end when a place leaves the pool, in the unit of work of the change. */
export type LeftWork = (membership: Membership) => Promise<void>;

/** Who has to know the moment a place leaves the pool, by whatever way. */
@Injectable()
export class LeftWatch {
  private readonly works: LeftWork[] = [];

  /** Registers work at start-up. */
  onLeft(work: LeftWork): void {
    this.works.push(work);
  }

  /** Runs all registered work, in the order of registration. */
  async left(membership: Membership): Promise<void> {
    for (const work of this.works) await work(membership);
  }
}
