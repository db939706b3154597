import { Injectable } from '@nestjs/common';
import type { ReminderRuleId } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { ladderOf, limitOf, NO_DEADLINE } from '../../../core/flow/index.js';
import { DueTasks, TASK } from '../reminder/due-tasks.js';
import { partsOf } from '../reminder/passed-rungs.js';
import { RaisedRungs } from '../reminder/raised-rungs.js';
import { RuleVersions } from './rule-versions.js';

const BATCH = 1000;

interface Row {
  id: string;
  due_on: string;
  due_version: number;
  next_rung_on: string | null;
  limit_counts_after: string | null;
  limit_days: number | null;
  limit_used_days: number | null;
}

/** A changed rule reaches the to-dos it has not reminded of yet. */
@Injectable()
export class RuleChanges {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: RuleVersions,
    private readonly raised: RaisedRungs,
    private readonly tasks: DueTasks,
  ) {}

  /**
   * Plans the open to-dos of rules that have changed anew: what has gone out stays, of the new ladder counts what is
   * planned from today on, or from the day a to-do still waits for.
   *
   * @returns how many to-dos were planned anew.
   * @throws BatchesFailed when some could not be written; their rule is tried again by the next tick.
   */
  async recompute(): Promise<number> {
    const changed = await this.versions.changed();
    if (changed.length === 0) return 0;
    await this.uow.run(() => this.versions.record());
    let planned = 0;
    await inBatches(changed, { size: 1 }, async ([rule]) => {
      if (rule === undefined) return;
      if (await this.wasKnown(rule)) planned += await this.replanAll(rule);
      await this.uow.run(() => this.versions.putInForce(rule));
    });
    return planned;
  }

  /** To-dos of a rule that the database never heard of were planned by it when they were opened. */
  private async wasKnown(rule: ReminderRuleId): Promise<boolean> {
    const rows = await this.db.query(
      'rule_was_in_force',
      'SELECT 1 FROM reminder_rule_in_force WHERE rule = $1',
      [rule],
    );
    return rows.length > 0;
  }

  private async replanAll(rule: ReminderRuleId): Promise<number> {
    const open = await this.db.query<{ id: string }>(
      'rule_open_tasks',
      'SELECT id FROM task WHERE done_at IS NULL AND rule = $1 ORDER BY id',
      [rule],
    );
    const ids = open.map(({ id }) => id);
    await inBatches(ids, { size: BATCH }, (batch) => this.uow.run(() => this.replan(rule, batch)));
    return ids.length;
  }

  private async replan(rule: ReminderRuleId, ids: readonly string[]): Promise<void> {
    const day = (column: string) => `CAST(${column} AS varchar(10)) AS ${column}`;
    const rows = await this.db.query<Row>(
      'rule_hold_tasks',
      `SELECT id, ${day('due_on')}, due_version, ${day('next_rung_on')}, ${day('limit_counts_after')}, limit_days,
              limit_used_days
         FROM task WHERE ${isAmong(this.db, 'id', '$1')} AND done_at IS NULL ORDER BY id ${locked(this.db)}`,
      [ids],
    );
    const today = this.clock.today();
    const raised = await this.raised.of(
      TASK,
      rows.map((row) => ({ id: row.id, dueVersion: row.due_version })),
    );
    const moves = rows.map((row) => {
      const gone = partsOf(raised.get(row.id) ?? []);
      return { id: row.id, to: nextOf(rule, row, gone, today) };
    });
    for (const [to, group] of groupBy(moves, (move) => move.to)) {
      await this.tasks.waitFor(
        group.map(({ id }) => id),
        to,
      );
    }
  }
}

function nextOf(rule: ReminderRuleId, row: Row, gone: ReadonlySet<string>, today: string): string | null {
  const { due_on: dueOn, limit_days: limitDays, limit_used_days: limitUsedDays } = row;
  if (dueOn === NO_DEADLINE) return null;
  const limit = limitOf({ limitDays, limitUsedDays, limitCountsAfter: row.limit_counts_after });
  const from = row.next_rung_on !== null && row.next_rung_on < today ? row.next_rung_on : today;
  const next = ladderOf(rule, { dueOn, limit }).find(
    ({ date, rungs }) => date >= from && rungs.some(({ id }) => !gone.has(id)),
  );
  return next?.date ?? null;
}
