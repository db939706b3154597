import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { type StepRung, stepRungs, Task } from '../../../core/flow/index.js';
import { type RungDue, RungWriter } from './rung-writer.js';
import { noticesOf, ruleOf } from './task-notices.js';

const BATCH = 500;

/** The subject kind of a reminded step: the to-do itself. */
export const TASK = 'TASK';

/**
 * The reminders of to-dos: at the percentages of a limit of working days and once it is overdue, or on the one day a
 * to-do without a limit asked for.
 */
@Injectable()
export class StepRungs {
  constructor(
    private readonly db: Db,
    private readonly rungs: RungWriter,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Raises every rung that has come by `today`, in small units of work.
   *
   * @throws BatchesFailed when some could not be written; the others are, and the next run finds the rest.
   */
  async raiseDue(today: string): Promise<void> {
    const due = await this.db.query<{ id: string }>(
      'step_due_ids',
      'SELECT id FROM task WHERE done_at IS NULL AND next_rung_on <= $1 ORDER BY id',
      [today],
    );
    await inBatches(
      due.map(({ id }) => id),
      { size: BATCH },
      (ids) => this.uow.run(() => this.raise(ids, today)),
    );
  }

  private async raise(ids: readonly string[], today: string): Promise<void> {
    const held = await this.db.query<{ id: string }>(
      'step_hold_due',
      `SELECT id FROM task WHERE ${isAmong(this.db, 'id', '$1')} AND done_at IS NULL AND next_rung_on <= $2
        ORDER BY id ${locked(this.db)}`,
      [ids, today],
    );
    const tasks = await this.db
      .repo(Task)
      .find({ where: { id: In(held.map(({ id }) => id)) }, order: { id: 'ASC' } });
    const ladders = tasks.map((task) => ({ task, ladder: ladderOf(task) }));
    const due = ladders.flatMap(({ task, ladder }) =>
      ladder
        .filter(({ date }) => date >= (task.nextRungOn ?? today) && date <= today)
        .map((rung) => toRung(task, rung, today)),
    );
    const byNext = groupBy(ladders, ({ ladder }) => ladder.find(({ date }) => date > today)?.date ?? null);
    for (const [next, moved] of byNext) {
      await this.move(
        moved.map(({ task }) => task.id),
        next,
      );
    }
    await this.rungs.raise(due);
  }

  private async move(ids: readonly string[], next: string | null): Promise<void> {
    await this.db.execute(
      'step_move_rung',
      `UPDATE task SET next_rung_on = $2 WHERE ${isAmong(this.db, 'id', '$1')}`,
      [ids, next],
    );
  }
}

/** The rungs of a running limit, or the one day the to-do asked for. */
function ladderOf({ limitDays, limitUsedDays, limitCountsAfter, nextRungOn }: Task): StepRung[] {
  if (limitDays === null || limitCountsAfter === null)
    return nextRungOn === null ? [] : [{ id: 'T0', date: nextRungOn, percent: 100, overdue: false }];
  const { calendar, limits } = loadPolicy();
  const limit = { days: limitDays, usedDays: limitUsedDays ?? 0, countsAfter: limitCountsAfter };
  return stepRungs(calendar, limit, limits.rungPercents);
}

function toRung(task: Task, rung: StepRung, today: string): RungDue {
  return {
    occurrence: {
      subjectKind: TASK,
      subjectId: task.id,
      rule: ruleOf(task),
      dueVersion: 1,
      rung: rung.id,
      dueOn: task.dueOn,
      plannedOn: rung.date,
    },
    notices: noticesOf(task, rung, today),
  };
}
