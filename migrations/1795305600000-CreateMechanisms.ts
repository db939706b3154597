import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  amount,
  code,
  createTable,
  date,
  dropTables,
  id,
  instant,
  integer,
  json,
  optional,
  text,
} from './portable.js';

export class CreateMechanisms1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'lease', {
      columns: {
        name: text(60),
        holder: text(60),
        expires_at: instant,
      },
      primary: ['name'],
    });
    await createTable(runner, 'idempotency_key', {
      columns: {
        account_id: id,
        route: text(200),
        key: text(100),
        body_digest: text(64),
        state: code,
        status: optional(integer),
        answer: optional(json),
        created_at: instant,
      },
      primary: ['account_id', 'route', 'key'],
    });
    await createTable(runner, 'audit_event', {
      columns: {
        id: id,
        at: instant,
        actor_id: optional(id),
        action: code,
        subject_kind: code,
        subject_id: optional(id),
        result: code,
        address: optional(text(60)),
        request_id: optional(id),
        detail: optional(json),
      },
      primary: ['id'],
      index: [['at'], ['subject_kind', 'subject_id']],
    });
    await createTable(runner, 'clock_setting', {
      columns: {
        id: integer,
        offset_ms: amount,
      },
      primary: ['id'],
    });
    await createTable(runner, 'job_failure', {
      columns: {
        id: id,
        name: code,
        data: json,
        error: text(2000),
        attempts: integer,
        failed_at: instant,
      },
      primary: ['id'],
    });
    await createTable(runner, 'job_run', {
      columns: {
        name: text(60),
        covered_on: date,
        finished_at: instant,
        duration_ms: integer,
      },
      primary: ['name'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'job_run',
      'job_failure',
      'clock_setting',
      'audit_event',
      'idempotency_key',
      'lease',
    ]);
  }
}
