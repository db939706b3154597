import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { limitDueOn } from '../../../common/calendar/time-limit.js';
import { groupBy } from '../../../common/group-by.js';
import { newId } from '../../../common/ids.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { ladderOf, limitOf, type NoticeRequest, Task } from '../../../core/flow/index.js';
import { NoticeWriter } from '../message/notice-writer.js';
import { Recipients } from '../message/recipients.js';
import { UnitTree } from '../message/unit-tree.js';
import { TASK } from '../reminder/due-tasks.js';
import { partsOf } from '../reminder/passed-rungs.js';
import { RaisedRungs } from '../reminder/raised-rungs.js';
import { recipientsOfRung } from '../reminder/rung-recipients.js';

const BATCH = 500;

/** A to-do whose last day is another one, or certain, by the calendar as it is now. */
interface Change {
  readonly task: Task;
  readonly dueOn: string;
  readonly dueProvisional: boolean;
  readonly nextRungOn: string | null;
}

interface ProvisionalRow {
  id: string;
  limit_counts_after: string;
  limit_days: number;
  limit_used_days: number | null;
  due_on: string;
}

/** The dates of open to-dos that were computed without the calendar of a year. */
@Injectable()
export class LimitDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly raised: RaisedRungs,
    private readonly recipients: Recipients,
    private readonly tree: UnitTree,
    private readonly notices: NoticeWriter,
  ) {}

  /**
   * Computes last day and next rung again from the limit. A rung that has gone out is not ahead any more, wherever its
   * day lies now; one whose day has passed is the next and so caught up. Who has less time than was told gets a message.
   *
   * @returns how many to-dos changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    let changed = 0;
    await inBatches(await this.stale(), { size: BATCH }, (ids) =>
      this.uow.run(async () => {
        const changes = await this.changes(ids);
        for (const group of groupBy(changes, resultOf).values()) await this.write(group);
        await this.tell(changes.filter(({ task, dueOn }) => dueOn < task.dueOn));
        changed += changes.length;
      }),
    );
    return changed;
  }

  private async stale(): Promise<string[]> {
    const rows = await this.db.query<ProvisionalRow>(
      'step_provisional',
      `SELECT id, CAST(limit_counts_after AS varchar(10)) AS limit_counts_after, limit_days, limit_used_days,
              CAST(due_on AS varchar(10)) AS due_on
         FROM task
        WHERE due_provisional = true AND done_at IS NULL AND limit_days IS NOT NULL ORDER BY id`,
    );
    const isStale = (row: ProvisionalRow) => {
      const { limit_counts_after: countsAfter, limit_days: days, limit_used_days: usedDays } = row;
      const due = limitDueOn(loadPolicy().calendar, { countsAfter, days, usedDays: usedDays ?? 0 });
      return due.date !== row.due_on || !due.provisional;
    };
    return rows.filter(isStale).map(({ id }) => id);
  }

  /** Holds the to-dos, so that no rung goes out and nobody closes one until the unit of work ends. */
  private async changes(ids: readonly string[]): Promise<Change[]> {
    const held = await this.db.query<{ id: string }>(
      'step_hold_provisional',
      `SELECT id FROM task WHERE ${isAmong(this.db, 'id', '$1')} AND due_provisional = true AND done_at IS NULL
        ORDER BY id ${locked(this.db)}`,
      [ids],
    );
    const tasks = await this.db
      .repo(Task)
      .find({ where: { id: In(held.map(({ id }) => id)) }, order: { id: 'ASC' } });
    const raised = await this.raised.of(TASK, tasks);
    return tasks.flatMap((task) => changeOf(task, partsOf(raised.get(task.id) ?? [])));
  }

  private async write(changes: readonly [Change, ...Change[]]): Promise<void> {
    const [{ dueOn, dueProvisional, nextRungOn }] = changes;
    await this.db.execute(
      'step_move_dates',
      `UPDATE task SET due_on = $2, due_provisional = $3, next_rung_on = $4 WHERE ${isAmong(this.db, 'id', '$1')}`,
      [changes.map(({ task }) => task.id), dueOn, dueProvisional, nextRungOn],
    );
  }

  private async tell(earlier: readonly Change[]): Promise<void> {
    const requests = earlier.flatMap(({ task, dueOn }) => {
      const { title, dueOn: formerDueOn, subjectKind, subjectId } = task;
      const notice = { causeId: newId(), kind: 'STEP_EARLIER', subjectKind, subjectId };
      return recipientsOfRung(['POST'], { ...task, homeUnitId: null }, this.tree).map(
        (to): NoticeRequest => ({
          ...notice,
          params: { title, dueOn, formerDueOn },
          to,
        }),
      );
    });
    if (requests.length === 0) return;
    await this.notices.write(requests, await this.recipients.accountsOf(requests.map(({ to }) => to)));
  }
}

/** Which rungs a ladder has does not depend on the calendar, so the first one not raised is the next. */
function changeOf(task: Task, raised: ReadonlySet<string>): Change[] {
  const limit = limitOf(task);
  if (limit === null) return [];
  const due = limitDueOn(loadPolicy().calendar, limit);
  if (due.date === task.dueOn && due.provisional) return [];
  const ahead =
    task.nextRungOn === null
      ? undefined
      : ladderOf(task.rule, { dueOn: due.date, limit }).find(({ rungs }) =>
          rungs.some(({ id }) => !raised.has(id)),
        );
  return [{ task, dueOn: due.date, dueProvisional: due.provisional, nextRungOn: ahead?.date ?? null }];
}

function resultOf({ dueOn, dueProvisional, nextRungOn }: Change): string {
  return `${dueOn} ${dueProvisional} ${nextRungOn}`;
}
