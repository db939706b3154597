import { Injectable } from '@nestjs/common';
import type { Ban } from './ban.entity.js';

/** What another module has to end when a code is banned, in the unit of work of the ban. */
export type BanWork = (ban: Ban) => Promise<void>;

/** Who has to know of a ban the moment it is imposed. */
@Injectable()
export class BanWatch {
  private readonly works: BanWork[] = [];

  /** Registers work at start-up. */
  onImposed(work: BanWork): void {
    this.works.push(work);
  }

  /** Runs all registered work, in the order of registration. */
  async imposed(ban: Ban): Promise<void> {
    for (const work of this.works) await work(ban);
  }
}
