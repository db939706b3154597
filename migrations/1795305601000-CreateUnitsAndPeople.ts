import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  amount,
  code,
  createTable,
  date,
  dropTables,
  flag,
  id,
  instant,
  integer,
  optional,
  text,
} from './portable.js';

export class CreateUnitsAndPeople1795305601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'unit', {
      columns: {
        id: id,
        parent_id: optional(id),
        path: text(120),
        name: text(60),
        tier: optional(code),
        kind: code,
        division_code: optional(id),
        authority_name: text(80),
        has_county_tier: flag,
      },
      primary: ['id'],
      uniqueIndex: [['path']],
      foreign: { parent_id: 'unit' },
    });
    await createTable(runner, 'enterprise', {
      columns: {
        id: id,
        uscc: text(18),
        organisation_code_warning: flag,
        name: text(120),
        unit_id: id,
        industry_code: code,
        established_on: optional(date),
        registered_capital: optional(amount),
        address: optional(text(200)),
        legal_representative: optional(text(60)),
        contact_name: optional(text(60)),
        contact_phone: optional(text(30)),
        contact_email: optional(text(120)),
        undisclosed: flag,
        undisclosed_reason: optional(text(500)),
        created_at: instant,
        version: integer,
      },
      primary: ['id'],
      unique: [['uscc']],
      index: [['name'], ['unit_id', 'id']],
      foreign: { unit_id: 'unit' },
    });
    await createTable(runner, 'organisation', {
      columns: {
        id: id,
        kind: code,
        name: text(120),
        unit_id: optional(id),
        enterprise_id: optional(id),
        created_at: instant,
      },
      primary: ['id'],
      unique: [['enterprise_id']],
      index: [['unit_id']],
      foreign: { unit_id: 'unit', enterprise_id: 'enterprise' },
    });
    await createTable(runner, 'account', {
      columns: {
        id: id,
        organisation_id: id,
        role: code,
        login_name: text(60),
        display_name: text(60),
        password_hash: text(200),
        must_change_password: flag,
        state: code,
        failed_count: integer,
        locked_until: optional(instant),
        password_changed_at: instant,
        last_sign_in_at: optional(instant),
        created_at: instant,
        version: integer,
      },
      primary: ['id'],
      unique: [['login_name']],
      index: [['organisation_id', 'role']],
      foreign: { organisation_id: 'organisation' },
    });
    await createTable(runner, 'session', {
      columns: {
        id: text(64),
        account_id: id,
        created_at: instant,
        last_seen_at: instant,
        expires_at: instant,
        address: text(60),
        agent: text(200),
        ended_at: optional(instant),
        end_reason: optional(code),
      },
      primary: ['id'],
      index: [['account_id']],
      foreign: { account_id: 'account' },
    });
    await createTable(runner, 'login_throttle', {
      columns: {
        address: text(60),
        failed_count: integer,
        window_started_at: instant,
        locked_until: optional(instant),
      },
      primary: ['address'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['login_throttle', 'session', 'account', 'organisation', 'enterprise', 'unit']);
  }
}
