import { Injectable } from '@nestjs/common';
import { Successions } from '../../../enterprise/index.js';
import { type Ban, BanWatch, MembershipService } from '../../../pool/index.js';

/** What warnings need to know of bans and successors. */
@Injectable()
export class SuccessionFacts {
  constructor(
    private readonly watch: BanWatch,
    private readonly members: MembershipService,
    private readonly successions: Successions,
  ) {}

  onBanned(work: (ban: Ban) => Promise<void>): void {
    this.watch.onImposed(work);
  }

  banOf(uscc: string, onDate: string): Promise<Ban | null> {
    return this.members.activeBan(uscc, onDate);
  }

  successionOf(enterpriseId: string) {
    return this.successions.of(enterpriseId);
  }
}
