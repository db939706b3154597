import { Injectable } from '@nestjs/common';
import type { ReminderRuleId } from '../../../../config/policy.js';
import { Db, isAmong } from '../../../core/database/index.js';

/** What will be reminded of: an open to-do, or a yearly update that will open for a member of today. */
export interface SubjectRow {
  readonly id: string | null;
  readonly rule: ReminderRuleId;
  readonly unit_id: string | null;
  readonly role: string | null;
  readonly enterprise_id: string | null;
  readonly home: string | null;
  readonly due_on: string;
  readonly due_version: number;
  readonly next_rung_on: string | null;
  readonly snoozed_until: string | null;
  readonly limit_counts_after: string | null;
  readonly limit_days: number | null;
  readonly limit_used_days: number | null;
}

const IN_UNIT = (column: string) =>
  `${column} IN (SELECT u.id FROM unit u WHERE u.path = $1 OR u.path LIKE $2)`;

/** Reads what a simulation runs over. */
@Injectable()
export class SubjectsRepository {
  constructor(private readonly db: Db) {}

  /** Open to-dos of rules, that hang on a unit of the tree below `path`. */
  openTasks(path: string, rules: readonly ReminderRuleId[], most: number): Promise<SubjectRow[]> {
    const day = (column: string) => `CAST(t.${column} AS varchar(10)) AS ${column}`;
    return this.db.query<SubjectRow>(
      'simulation_tasks',
      `SELECT t.id, t.rule, t.unit_id, t.role, t.enterprise_id, e.unit_id AS home, ${day('due_on')}, t.due_version,
              ${day('next_rung_on')}, ${day('snoozed_until')}, ${day('limit_counts_after')}, t.limit_days,
              t.limit_used_days
         FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE t.done_at IS NULL AND t.next_rung_on IS NOT NULL AND ${isAmong(this.db, 't.rule', '$3')}
          AND ${IN_UNIT('COALESCE(t.unit_id, e.unit_id)')}
        ORDER BY t.id LIMIT $4`,
      [path, `${path}/%`, rules, most],
    );
  }

  /** Members of today that will owe the update due on `dueOn` and have none open or done. */
  expectedUpdates(path: string, dueOn: string, year: number, most: number): Promise<SubjectRow[]> {
    return this.db.query<SubjectRow>(
      'simulation_updates',
      `SELECT NULL AS id, 'YEARLY_UPDATE' AS rule, NULL AS unit_id, NULL AS role, e.id AS enterprise_id,
              e.unit_id AS home, CAST($3 AS varchar(10)) AS due_on, 1 AS due_version, NULL AS next_rung_on,
              NULL AS snoozed_until, NULL AS limit_counts_after, NULL AS limit_days, NULL AS limit_used_days
         FROM enterprise e
        WHERE ${IN_UNIT('e.unit_id')}
          AND EXISTS (SELECT 1 FROM membership m WHERE m.enterprise_id = e.id
                       AND m.state IN ('ACTIVE', 'WATCH', 'SUSPENDED') AND m.starts_on <= $4)
          AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.duty_key = 'YEARLY_UPDATE:' || e.id || $5)
        ORDER BY e.id LIMIT $6`,
      [path, `${path}/%`, dueOn, `${year}-12-31`, `:${year}`, most],
    );
  }
}
