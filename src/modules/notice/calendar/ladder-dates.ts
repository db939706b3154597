import { Injectable } from '@nestjs/common';
import type { ReminderRuleId } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { DueTasks, TASK } from '../reminder/due-tasks.js';
import { partsOf } from '../reminder/passed-rungs.js';
import { RaisedRungs } from '../reminder/raised-rungs.js';
import { isAstray, nextRungOf, type Standing } from './next-rung.js';

const BATCH = 1000;

interface StandingTask extends Standing {
  readonly id: string;
  readonly dueVersion: number;
}

interface Row {
  id: string;
  rule: ReminderRuleId;
  due_on: string;
  due_version: number;
  next_rung_on: string;
}

const WAITS = 'done_at IS NULL AND limit_days IS NULL AND rule IS NOT NULL AND next_rung_on IS NOT NULL';
const DAYS = 'CAST(due_on AS varchar(10)) AS due_on, CAST(next_rung_on AS varchar(10)) AS next_rung_on';

/** The next rungs of open to-dos with a fixed last day, while the days of their ladders follow the calendar. */
@Injectable()
export class LadderDates {
  constructor(
    private readonly db: Db,
    private readonly tasks: DueTasks,
    private readonly raised: RaisedRungs,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Lets every to-do that waits for a day without a rung wait for the day of its next one, which is caught up where it
   * has passed.
   *
   * @returns how many to-dos changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    let changed = 0;
    await inBatches(await this.astray(), { size: BATCH }, (ids) =>
      this.uow.run(async () => {
        changed += await this.replan(ids);
      }),
    );
    return changed;
  }

  private async astray(): Promise<string[]> {
    const rows = await this.db.query<Row>(
      'ladder_standings',
      `SELECT DISTINCT rule, ${DAYS} FROM task WHERE ${WAITS}`,
    );
    const days = new Set(
      rows
        .map(toStanding)
        .filter(isAstray)
        .map(({ nextRungOn }) => nextRungOn),
    );
    if (days.size === 0) return [];
    const waiting = await this.db.query<Row>(
      'ladder_waiting_for',
      `SELECT id, rule, due_version, ${DAYS} FROM task
        WHERE ${WAITS} AND ${isAmong(this.db, 'CAST(next_rung_on AS varchar(10))', '$1')} ORDER BY id`,
      [[...days]],
    );
    return waiting.flatMap((row) => (isAstray(toStanding(row)) ? [row.id] : []));
  }

  private async replan(ids: readonly string[]): Promise<number> {
    const rows = await this.db.query<Row>(
      'ladder_hold',
      `SELECT id, rule, due_version, ${DAYS} FROM task
        WHERE ${isAmong(this.db, 'id', '$1')} AND ${WAITS} ORDER BY id ${locked(this.db)}`,
      [ids],
    );
    const tasks = rows.map((row): StandingTask => ({
      ...toStanding(row),
      id: row.id,
      dueVersion: row.due_version,
    }));
    const raised = await this.raised.of(TASK, tasks);
    const moves = tasks
      .filter(isAstray)
      .map((task) => ({ id: task.id, to: nextRungOf(task, partsOf(raised.get(task.id) ?? [])) }));
    for (const [to, group] of groupBy(moves, (move) => move.to)) {
      await this.tasks.waitFor(
        group.map(({ id }) => id),
        to,
      );
    }
    return moves.length;
  }
}

function toStanding(row: Row): Standing {
  return { rule: row.rule, dueOn: row.due_on, nextRungOn: row.next_rung_on };
}
