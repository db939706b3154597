import { Injectable } from '@nestjs/common';
import type { ReminderRuleId } from '../../../../config/policy.js';
import type { RunningLimit } from '../../../common/calendar/time-limit.js';
import { Db, isAmong, locked } from '../../../core/database/index.js';
import { limitOf } from '../../../core/flow/index.js';

/** The subject kind of reminders: the to-do itself. */
export const TASK = 'TASK';

/** A to-do whose next rung has come, with what its messages name. */
export interface DueTask {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly role: string | null;
  readonly enterpriseId: string | null;
  readonly enterpriseName: string | null;
  /** The present unit of the enterprise. */
  readonly homeUnitId: string | null;
  readonly title: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly limit: RunningLimit | null;
  readonly dueOn: string;
  readonly dueVersion: number;
  readonly rule: ReminderRuleId;
  readonly nextRungOn: string;
  /** Until when whoever has it put its reminders off. */
  readonly snoozedUntil: string | null;
}

interface DueRow {
  id: string;
  subject_kind: string;
  subject_id: string;
  unit_id: string | null;
  role: string | null;
  enterprise_id: string | null;
  name: string | null;
  home: string | null;
  title: string;
  detail: string | null;
  limit_counts_after: string | null;
  limit_days: number | null;
  limit_used_days: number | null;
  due_on: string;
  due_version: number;
  rule: ReminderRuleId;
  next_rung_on: string;
  snoozed_until: string | null;
}

const IS_DUE =
  't.done_at IS NULL AND t.next_rung_on <= $1 AND (t.snoozed_until IS NULL OR t.snoozed_until <= $1)';

/** The statements of the tick on to-dos. */
@Injectable()
export class DueTasks {
  constructor(private readonly db: Db) {}

  /** The next ids after `after`, in order. */
  async ids(today: string, after: string, most: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'due_task_ids',
      `SELECT t.id FROM task t WHERE ${IS_DUE} AND t.id > $2 ORDER BY t.id LIMIT $3`,
      [today, after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Holds the to-dos still due, so that nobody closes one and no other tick takes it until the unit of work ends. */
  async hold(ids: readonly string[], today: string): Promise<DueTask[]> {
    const day = (column: string) => `CAST(t.${column} AS varchar(10)) AS ${column}`;
    const rows = await this.db.query<DueRow>(
      'due_task_hold',
      `SELECT t.id, t.subject_kind, t.subject_id, t.unit_id, t.role, t.enterprise_id, e.name, e.unit_id AS home,
              t.title, t.detail, ${day('limit_counts_after')}, t.limit_days, t.limit_used_days, ${day('due_on')},
              t.due_version, t.rule, ${day('next_rung_on')}, ${day('snoozed_until')}
         FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE ${isAmong(this.db, 't.id', '$2')} AND ${IS_DUE} AND t.rule IS NOT NULL
        ORDER BY t.id ${locked(this.db, 't')}`,
      [today, ids],
    );
    return rows.map(toDueTask);
  }

  /** Reminding is no change of a to-do; only the day it waits for moves. */
  async waitFor(ids: readonly string[], nextRungOn: string | null): Promise<void> {
    await this.db.execute(
      'due_task_wait_for',
      `UPDATE task SET next_rung_on = $2 WHERE ${isAmong(this.db, 'id', '$1')}`,
      [ids, nextRungOn],
    );
  }
}

function toDueTask(row: DueRow): DueTask {
  const { limit_days: limitDays, limit_used_days: limitUsedDays, limit_counts_after: limitCountsAfter } = row;
  return {
    id: row.id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    unitId: row.unit_id,
    role: row.role,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.name,
    homeUnitId: row.home,
    title: row.title,
    detail: row.detail === null ? {} : (JSON.parse(row.detail) as Record<string, string>),
    limit: limitOf({ limitDays, limitUsedDays, limitCountsAfter }),
    dueOn: row.due_on,
    dueVersion: row.due_version,
    rule: row.rule,
    nextRungOn: row.next_rung_on,
    snoozedUntil: row.snoozed_until,
  };
}
