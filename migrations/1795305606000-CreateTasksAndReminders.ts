import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  code,
  createTable,
  date,
  dropTables,
  flag,
  id,
  instant,
  integer,
  json,
  optional,
  text,
} from './portable.js';

export class CreateTasksAndReminders1795305606000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'proposal', {
      columns: {
        id: id,
        subject_kind: code,
        subject_id: id,
        action: code,
        open_key: optional(text(120)),
        input: json,
        subject_version: integer,
        unit_id: id,
        state: code,
        prepared_by: id,
        prepared_by_name: text(60),
        prepared_at: instant,
        decided_by: optional(id),
        decided_at: optional(instant),
        note: optional(text(2000)),
        version: integer,
      },
      primary: ['id'],
      unique: [['open_key']],
      index: [
        ['subject_kind', 'subject_id'],
        ['unit_id', 'state'],
      ],
      foreign: { unit_id: 'unit', prepared_by: 'account', decided_by: 'account' },
    });
    await createTable(runner, 'task', {
      columns: {
        id: id,
        kind: code,
        subject_kind: code,
        subject_id: id,
        open_key: optional(text(160)),
        unit_id: optional(id),
        role: optional(code),
        enterprise_id: optional(id),
        title: text(160),
        detail: optional(json),
        opened_at: instant,
        limit_counts_after: optional(date),
        limit_days: optional(integer),
        limit_used_days: optional(integer),
        due_on: date,
        due_provisional: flag,
        next_rung_on: optional(date),
        done_at: optional(instant),
      },
      primary: ['id'],
      unique: [['open_key']],
      index: [
        ['next_rung_on'],
        ['subject_kind', 'subject_id', 'done_at'],
        ['enterprise_id', 'done_at', 'due_on', 'id'],
        ['unit_id', 'role', 'done_at', 'due_on', 'id'],
      ],
      foreign: { unit_id: 'unit', enterprise_id: 'enterprise' },
    });
    await createTable(runner, 'duty', {
      columns: {
        id: id,
        kind: code,
        duty_key: text(120),
        enterprise_id: id,
        membership_id: optional(id),
        year: integer,
        due_on: date,
        due_version: integer,
        state: code,
        next_rung_on: optional(date),
        opened_at: instant,
        filed_by: optional(id),
        filed_at: optional(instant),
        version: integer,
      },
      primary: ['id'],
      unique: [['duty_key']],
      index: [
        ['enterprise_id', 'state', 'due_on'],
        ['state', 'next_rung_on'],
      ],
      foreign: { enterprise_id: 'enterprise', membership_id: 'membership', filed_by: 'account' },
    });
    await createTable(runner, 'reminder_occurrence', {
      columns: {
        id: id,
        subject_kind: code,
        subject_id: id,
        rule: code,
        due_version: integer,
        rung: text(60),
        due_on: date,
        planned_on: date,
        raised_at: instant,
        recipients: integer,
      },
      primary: ['id'],
      uniqueIndex: [['subject_kind', 'subject_id', 'rule', 'due_version', 'rung']],
    });
    await createTable(runner, 'notice', {
      columns: {
        id: id,
        cause_id: id,
        account_id: id,
        channel: code,
        kind: code,
        params: json,
        subject_kind: code,
        subject_id: id,
        state: code,
        created_at: instant,
        sent_at: optional(instant),
        read_at: optional(instant),
        rung: optional(text(60)),
      },
      primary: ['id'],
      index: [
        ['state', 'created_at'],
        ['account_id', 'read_at', 'created_at'],
      ],
      uniqueIndex: [['cause_id', 'account_id', 'channel']],
      foreign: { account_id: 'account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['notice', 'reminder_occurrence', 'duty', 'task', 'proposal']);
  }
}
