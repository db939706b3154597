import { Injectable } from '@nestjs/common';
import { groupBy } from '../../../common/group-by.js';
import { inBatches, isolating } from '../../../common/batches.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { ladderOf, sharedLadders } from '../../../core/flow/index.js';
import { type DueTask, DueTasks, TASK } from './due-tasks.js';
import { partsOf, type PassedRung, passedRungs } from './passed-rungs.js';
import { RaisedRungs } from './raised-rungs.js';
import { RungWriter } from './rung-writer.js';

/**
 * To-dos per unit of work: few statements for many rows, and little to repeat after a kill. One at a time: a second
 * lane would save little time and make whoever works meanwhile wait for the database.
 */
const CUT = { size: 500 };

/** Ids looked up at once, so that memory does not grow with what is due. */
const PAGE = 10_000;

interface Standing {
  readonly task: DueTask;
  readonly rungs: readonly PassedRung[];
  readonly next: string | null;
}

/** Raises every rung that has come, whatever its rule and whoever holds the to-do. */
@Injectable()
export class RaiseRungs {
  constructor(
    private readonly tasks: DueTasks,
    private readonly raised: RaisedRungs,
    private readonly writer: RungWriter,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * In small units of work; a to-do that cannot be reminded of stops no other one.
   *
   * @throws BatchesFailed when some could not be written; the others are, and the next run finds the rest.
   */
  async upTo(today: string): Promise<void> {
    const errors: unknown[] = [];
    const ladders = sharedLadders();
    let page: string[] = [];
    do {
      page = await this.tasks.ids(today, page.at(-1) ?? '', PAGE);
      const raise = isolating<string>((ids) => this.uow.run(() => this.raise(ids, today, ladders)));
      await inBatches(page, CUT, raise).catch((error: unknown) => errors.push(error));
    } while (page.length === PAGE);
    if (errors.length > 0) throw errors[0];
  }

  private async raise(ids: readonly string[], today: string, ladders: typeof ladderOf): Promise<void> {
    const held = await this.tasks.hold(ids, today);
    const gone = await this.raised.of(
      TASK,
      held.filter((task) => asksWhatWent(task, today, ladders)),
    );
    const standings = held.map((task) => standingOf(task, partsOf(gone.get(task.id) ?? []), today, ladders));
    for (const [next, group] of groupBy(standings, (one) => one.next)) {
      await this.tasks.waitFor(
        group.map(({ task }) => task.id),
        next,
      );
    }
    await this.writer.raise(standings, today);
  }
}

/**
 * Only a rung that has merged can have gone out in part; and of a limit, which rungs there are depends on the limit
 * alone, so that what has not gone out has come, wherever a calendar puts its day now.
 */
function asksWhatWent({ rule, dueOn, limit }: DueTask, today: string, ladders: typeof ladderOf): boolean {
  return (
    limit !== null ||
    ladders(rule, { dueOn, limit }).some(({ date, rungs }) => rungs.length > 1 && date <= today)
  );
}

function standingOf(
  task: DueTask,
  gone: ReadonlySet<string>,
  today: string,
  ladders: typeof ladderOf,
): Standing {
  const { rule, dueOn, limit, nextRungOn } = task;
  const ladder = ladders(rule, { dueOn, limit });
  const come = ladder.filter(({ date }) => date <= today && (limit !== null || date >= nextRungOn));
  const next = ladder.find(({ date }) => date > today)?.date ?? null;
  return { task, rungs: passedRungs(come, gone), next };
}
