import { Injectable } from '@nestjs/common';
import type { OutsideChannel, ReminderRuleId } from '../../../../config/policy.js';
import { addDays, startOfDay } from '../../../common/shanghai.js';
import { Db, isAmong } from '../../../core/database/index.js';
import type { SkipReason } from '../delivery/delivery.entity.js';
import type { DispatchState } from '../delivery/dispatch.entity.js';

/** What is asked. */
export interface ProofAsked {
  readonly path: string;
  readonly on: string;
  readonly rule: ReminderRuleId | null;
}

/** One rung and one person it told. */
export interface TellingRow {
  readonly key: string;
  readonly occurrence_id: string;
  readonly rule: ReminderRuleId;
  readonly rule_version: string | null;
  readonly rung: string;
  readonly due_on: string;
  readonly planned_on: string;
  readonly raised_at: unknown;
  readonly recipients: number;
  readonly collapsed_into: string | null;
  readonly title: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly enterprise_name: string | null;
  readonly notice_id: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly shown_at: unknown;
  readonly read_at: unknown;
  /** 1 where whoever had it put the reminder off past its day. */
  readonly put_off: number;
}

/** What became of a message by a channel beside the inbox. */
export interface OutsideRow {
  readonly notice_id: string;
  readonly channel: OutsideChannel;
  readonly skipped: SkipReason | null;
  readonly state: DispatchState | null;
  readonly finished_at: unknown;
  readonly address_masked: string | null;
  readonly error_code: string | null;
}

const IN_TREE = (column: string) =>
  `${column} IN (SELECT u.id FROM unit u WHERE u.path = $1 OR u.path LIKE $2)`;

/**
 * Tellings of a day: planned for it or raised on it, whose to-do or whose person belongs to the unit. The key sorts:
 * occurrence and person.
 */
const TELLINGS = `
  FROM reminder_occurrence o
  JOIN task t ON t.id = o.subject_id
  LEFT JOIN enterprise e ON e.id = t.enterprise_id
  LEFT JOIN notice n ON n.cause_id = o.id
  LEFT JOIN account a ON a.id = n.account_id
  LEFT JOIN organisation g ON g.id = a.organisation_id
 WHERE o.subject_kind = 'TASK' AND (o.planned_on = $3 OR (o.raised_at >= $4 AND o.raised_at < $5))
   AND (CAST($6 AS varchar(40)) IS NULL OR o.rule = $6)
   AND (${IN_TREE('COALESCE(t.unit_id, e.unit_id)')} OR ${IN_TREE('g.unit_id')})`;

/** The statements of the proof. */
@Injectable()
export class ProofRepository {
  constructor(private readonly db: Db) {}

  tellings(asked: ProofAsked, after: string, most: number): Promise<TellingRow[]> {
    const key = `o.id || ':' || COALESCE(n.id, '')`;
    const day = (column: string) => `CAST(o.${column} AS varchar(10)) AS ${column}`;
    return this.db.query<TellingRow>(
      'proof_tellings',
      `SELECT ${key} AS key, o.id AS occurrence_id, o.rule, o.rule_version, o.rung, ${day('due_on')},
              ${day('planned_on')}, o.raised_at, o.recipients, o.collapsed_into, t.title, t.subject_kind, t.subject_id,
              e.name AS enterprise_name, n.id AS notice_id, a.display_name AS person, g.name AS organisation,
              n.created_at AS shown_at, n.read_at,
              CASE WHEN EXISTS (SELECT 1 FROM task_snooze z WHERE z.task_id = t.id AND z.until > o.planned_on
                AND z.at <= o.raised_at) THEN 1 ELSE 0 END AS put_off
       ${TELLINGS} AND ${key} > $7
        ORDER BY key LIMIT $8`,
      [...params(asked), after, most],
    );
  }

  outside(noticeIds: readonly string[]): Promise<OutsideRow[]> {
    return this.db.query<OutsideRow>(
      'proof_outside',
      `SELECT v.notice_id, v.channel, v.skipped, d.state, d.finished_at, d.address_masked, d.error_code
         FROM delivery v LEFT JOIN dispatch d ON d.id = v.dispatch_id
        WHERE ${isAmong(this.db, 'v.notice_id', '$1')} ORDER BY v.channel`,
      [noticeIds],
    );
  }

  /** Whether anybody was told on the day itself. */
  async toldOn(asked: ProofAsked): Promise<boolean> {
    const rows = await this.db.query(
      'proof_told_on',
      `SELECT 1 ${TELLINGS} AND n.created_at >= $4 AND n.created_at < $5 LIMIT 1`,
      params(asked),
    );
    return rows.length > 0;
  }

  /** The nearest days before and after on which a rung was planned and went out, for the unit. */
  async nearest({ path, on, rule }: ProofAsked): Promise<{ before: string | null; after: string | null }> {
    const [row] = await this.db.query<{ before: string | null; after: string | null }>(
      'proof_nearest',
      `SELECT CAST(MAX(CASE WHEN o.planned_on < $3 THEN o.planned_on END) AS varchar(10)) AS before,
              CAST(MIN(CASE WHEN o.planned_on > $3 THEN o.planned_on END) AS varchar(10)) AS after
         FROM reminder_occurrence o JOIN task t ON t.id = o.subject_id
         LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE o.subject_kind = 'TASK' AND (CAST($4 AS varchar(40)) IS NULL OR o.rule = $4)
          AND ${IN_TREE('COALESCE(t.unit_id, e.unit_id)')}`,
      [path, `${path}/%`, on, rule],
    );
    return { before: row?.before ?? null, after: row?.after ?? null };
  }

  /** How many to-dos of the unit were urged by hand on the day. */
  async urged({ path, on }: ProofAsked): Promise<number> {
    const [row] = await this.db.query<{ urged: number | string }>(
      'proof_urged',
      `SELECT COUNT(*) AS urged FROM urging g JOIN task t ON t.id = g.task_id
         LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE g.urged_on = $3 AND ${IN_TREE('COALESCE(t.unit_id, e.unit_id)')}`,
      [path, `${path}/%`, on],
    );
    return Number(row?.urged ?? 0);
  }

  /** How many open to-dos of the unit wait for a rung, and how many are put off past the day. */
  async waiting({ path, on, rule }: ProofAsked): Promise<{ open: number; snoozed: number; overdue: number }> {
    const [row] = await this.db.query<Record<'open' | 'snoozed' | 'overdue', number | string | null>>(
      'proof_waiting',
      `SELECT COUNT(*) AS open, SUM(CASE WHEN t.snoozed_until > $3 THEN 1 ELSE 0 END) AS snoozed,
              SUM(CASE WHEN t.next_rung_on <= $3 THEN 1 ELSE 0 END) AS overdue
         FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE t.done_at IS NULL AND t.next_rung_on IS NOT NULL AND (CAST($4 AS varchar(40)) IS NULL OR t.rule = $4)
          AND ${IN_TREE('COALESCE(t.unit_id, e.unit_id)')}`,
      [path, `${path}/%`, on, rule],
    );
    return {
      open: Number(row?.open ?? 0),
      snoozed: Number(row?.snoozed ?? 0),
      overdue: Number(row?.overdue ?? 0),
    };
  }
}

function params({ path, on, rule }: ProofAsked) {
  return [path, `${path}/%`, on, startOfDay(on), startOfDay(addDays(on, 1)), rule];
}
