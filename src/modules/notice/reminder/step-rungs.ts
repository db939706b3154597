import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { inBatches } from '../../../common/batches.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { type StepRung, Task } from '../../../core/flow/index.js';
import { type RungDue, RungWriter } from './rung-writer.js';
import { ladderOf, STEP_DUE_VERSION, TASK } from './task-ladder.js';
import { noticesOf, ruleOf } from './task-notices.js';

const BATCH = 500;

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
      ladder.filter((rung) => hasCome(task, rung, today)).map((rung) => toRung(task, rung, today)),
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

/**
 * While any rung is ahead the overdue one is, even where a calendar that came since puts it before the day the to-do
 * waits for.
 */
function hasCome({ nextRungOn }: Task, { date, overdue }: StepRung, today: string): boolean {
  return date <= today && (overdue || date >= (nextRungOn ?? today));
}

function toRung(task: Task, rung: StepRung, today: string): RungDue {
  return {
    occurrence: {
      subjectKind: TASK,
      subjectId: task.id,
      rule: ruleOf(task),
      dueVersion: STEP_DUE_VERSION,
      rung: rung.id,
      dueOn: task.dueOn,
      plannedOn: rung.date,
    },
    notices: noticesOf(task, rung, today),
  };
}
