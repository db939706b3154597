import { Injectable } from '@nestjs/common';
import { inTurn } from '../../../common/batches.js';
import { ListClosing } from '../../application/index.js';
import { TitleExpiry } from '../../pool/index.js';
import { ReviewDay } from '../../review/index.js';
import { EndedTasks } from './ended-tasks.js';

/** What happens by itself on a day, around its reminders. May run at any time, any number of times. */
@Injectable()
export class DayWork {
  constructor(
    private readonly ended: EndedTasks,
    private readonly titles: TitleExpiry,
    private readonly lists: ListClosing,
    private readonly reviews: ReviewDay,
  ) {}

  /**
   * Before the reminders: closes what is over, opens and moves what has become due.
   *
   * @throws BatchesFailed when some of it failed; the rest is done.
   */
  begin(today: string): Promise<void> {
    return inTurn([
      () => this.ended.end(today),
      () => this.titles.bringUpTo(today),
      () => this.lists.bringUpTo(today),
      () => this.reviews.begin(today),
    ]);
  }

  /**
   * After the reminders: what follows from what was missed.
   *
   * @throws BatchesFailed when some of it failed; the rest is done.
   */
  end(today: string): Promise<void> {
    return this.reviews.end(today);
  }
}
