import { Injectable, Optional } from '@nestjs/common';
import { inBatches } from '../../../../common/batches.js';
import { addDays, shanghaiDate } from '../../../../common/shanghai.js';
import { cutText } from '../../../../common/text.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { lastDueBegun, lastDueEnded, type NewTask, Tasks } from '../../../../core/flow/index.js';
import { Reexaminations } from '../../membership/pool-expiry.js';
import { titleZh } from '../../pool-words.js';
import type { Title } from '../title.entity.js';
import {
  type ExpiringTitle,
  ExpiringTitles,
  type ExpiryTask,
  TITLE,
  TITLE_EXPIRY,
} from './expiring-titles.js';

const BATCH = 1000;

/**
 * The to-dos of enterprises about titles that expire. One opens with the first rung of its rule, moves with the last day
 * of the title, and ends when the title is taken back, when a later one of the same kind and product is recorded, when
 * the title may not be reviewed any more, or by itself (`endsDaysAfter`).
 */
@Injectable()
export class TitleExpiry {
  constructor(
    private readonly titles: ExpiringTitles,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
    @Optional() private readonly reexaminations?: Reexaminations,
  ) {}

  /**
   * Brings the to-dos up to `today`, in small units of work. May run at any time, any number of times; days without a
   * run are made up for. A title that was recorded after its last day asks nothing of anybody.
   *
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async bringUpTo(today: string): Promise<void> {
    const open = await this.titles.tasks();
    const barred = await this.barred(open.map(({ titleId }) => titleId));
    const over = open.filter((task) => task.over || barred.has(task.titleId));
    await inBatches(over, { size: BATCH }, (batch) =>
      this.uow.run(() => this.end(batch.map(({ titleId }) => titleId))),
    );
    const moved = open.filter(({ dueOn, toOn }) => dueOn !== toOn);
    await inBatches(moved, { size: BATCH }, (batch) => this.uow.run(() => this.move(batch)));
    const [from, until] = [firstDueOpen(today), lastDueBegun(TITLE_EXPIRY, today)];
    await inBatches(await this.titles.waiting(from, until), { size: BATCH }, (batch) =>
      this.uow.run(() => this.open(batch, from, until)),
    );
  }

  /** A title was taken back. Inside the unit of work of the act. */
  revoked({ id }: Pick<Title, 'id'>): Promise<void> {
    return this.end([id]);
  }

  /** A title was recorded: what it takes the place of need not be renewed any more. Inside the unit of work of the act. */
  async recorded(title: Pick<Title, 'id'>): Promise<void> {
    await this.end(await this.titles.replacedBy(title));
  }

  private async open(ids: readonly string[], from: string, until: string): Promise<void> {
    const titles = await this.titles.hold(ids, from, until);
    const barred = await this.barred(titles.map(({ id }) => id));
    const told = titles.filter((title) => !barred.has(title.id) && shanghaiDate(title.knownAt) <= title.toOn);
    await this.tasks.openAll(told.map(toTask));
  }

  private async move(tasks: readonly ExpiryTask[]): Promise<void> {
    for (const { titleId: subjectId, toOn: dueOn } of tasks)
      await this.tasks.moveDue(
        TITLE_EXPIRY,
        { subjectKind: TITLE, subjectId },
        { dueOn, provisional: false },
      );
  }

  private async end(titleIds: readonly string[]): Promise<void> {
    if (titleIds.length > 0) await this.tasks.closeAll(TITLE, titleIds, [TITLE_EXPIRY]);
  }

  private async barred(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return (await this.reexaminations?.titlesBarred(ids)) ?? new Set();
  }
}

/** The first last day whose to-do does not end by itself on `today`. */
function firstDueOpen(today: string): string {
  const ended = lastDueEnded(TITLE_EXPIRY, today);
  return ended === null ? today : addDays(ended, 1);
}

function toTask({ id, enterpriseId, kind, product, toOn, knownAt }: ExpiringTitle): NewTask {
  const name = titleZh(kind);
  return {
    kind: TITLE_EXPIRY,
    subjectKind: TITLE,
    subjectId: id,
    post: { enterpriseId },
    title: cutText(product === null ? name : `${name}（${product}）`, 160),
    dueOn: toOn,
    rule: TITLE_EXPIRY,
    remindFrom: shanghaiDate(knownAt),
  };
}
