import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { type Recipient, type StepRung, stepRungs, Task } from '../../../core/flow/index.js';
import { type RungDue, RungWriter } from './rung-writer.js';

const BATCH = 500;

/** The subject kind of a reminded step: the to-do itself. */
export const TASK = 'TASK';

/** The reminders of to-dos with a limit of working days: at its percentages and once it is overdue. */
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

function ladderOf({ limitDays, limitUsedDays, limitCountsAfter }: Task): StepRung[] {
  if (limitDays === null || limitCountsAfter === null) return [];
  const { calendar, limits } = loadPolicy();
  const limit = { days: limitDays, usedDays: limitUsedDays ?? 0, countsAfter: limitCountsAfter };
  return stepRungs(calendar, limit, limits.rungPercents);
}

function toRung(task: Task, rung: StepRung, today: string): RungDue {
  const kind = today > task.dueOn ? 'STEP_OVERDUE' : 'STEP_DUE';
  const params = { title: task.title, dueOn: task.dueOn, percent: String(rung.percent) };
  return {
    occurrence: {
      subjectKind: TASK,
      subjectId: task.id,
      rule: 'STEP',
      dueVersion: 1,
      rung: rung.id,
      dueOn: task.dueOn,
      plannedOn: rung.date,
    },
    notices: recipientsOf(task, rung).map((to) => ({
      kind,
      params,
      subjectKind: task.subjectKind,
      subjectId: task.subjectId,
      to,
    })),
  };
}

/** The holders of the post; the whole limit gone, the head of the unit as well. */
function recipientsOf({ unitId, role, enterpriseId }: Task, { percent }: StepRung): Recipient[] {
  if (unitId === null) return enterpriseId === null ? [] : [{ enterpriseId }];
  const head: Recipient = { unitId, role: 'HEAD' };
  if (role === 'HEAD') return [head];
  const handler: Recipient = { unitId, role: 'HANDLER' };
  return percent >= 100 ? [handler, head] : [handler];
}
