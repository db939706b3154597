import { Injectable } from '@nestjs/common';

/** Work that is due when days have passed; idempotent, since the ordinary tick may do the same. */
export type DueWork = () => Promise<void>;

/** What has to happen when the business clock was moved. */
@Injectable()
export class ClockMoves {
  private readonly due: DueWork[] = [];

  /** Registers work at start-up; it runs after every move, in the order of registration. Never called in production. */
  onMoved(work: DueWork): void {
    this.due.push(work);
  }

  /** Resolves when all registered work is done. */
  async runDue(): Promise<void> {
    for (const work of this.due) await work();
  }
}
