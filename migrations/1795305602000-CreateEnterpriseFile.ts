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

export class CreateEnterpriseFile1795305602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'enterprise_name', {
      columns: {
        id: id,
        enterprise_id: id,
        name: text(120),
        from_on: date,
        to_on: optional(date),
      },
      primary: ['id'],
      index: [['enterprise_id'], ['name']],
      foreign: { enterprise_id: 'enterprise' },
    });
    await createTable(runner, 'enterprise_sector', {
      columns: {
        enterprise_id: id,
        sector: code,
        main: flag,
      },
      primary: ['enterprise_id', 'sector'],
      index: [['sector']],
      foreign: { enterprise_id: 'enterprise' },
    });
    await createTable(runner, 'figure', {
      columns: {
        id: id,
        enterprise_id: id,
        year: integer,
        basis: code,
        metric: code,
        value: amount,
        source: text(120),
        entered_by: id,
        entered_at: instant,
      },
      primary: ['id'],
      uniqueIndex: [['enterprise_id', 'year', 'basis', 'metric']],
      foreign: { enterprise_id: 'enterprise', entered_by: 'account' },
    });
    await createTable(runner, 'figure_history', {
      columns: {
        id: id,
        figure_id: id,
        value: amount,
        source: text(120),
        entered_by: id,
        entered_at: instant,
        replaced_at: instant,
      },
      primary: ['id'],
      index: [['figure_id']],
      foreign: { figure_id: 'figure' },
    });
    await createTable(runner, 'product', {
      columns: {
        id: id,
        enterprise_id: id,
        name: text(120),
        stat_code: code,
        since_on: date,
        main: flag,
        created_at: instant,
        ended_at: optional(instant),
        version: integer,
      },
      primary: ['id'],
      index: [['enterprise_id']],
      foreign: { enterprise_id: 'enterprise' },
    });
    await createTable(runner, 'product_year', {
      columns: {
        product_id: id,
        year: integer,
        revenue: optional(amount),
        domestic_share: optional(integer),
        domestic_rank: optional(integer),
        global_share: optional(integer),
        global_rank: optional(integer),
        source: text(200),
        entered_by: id,
        entered_at: instant,
      },
      primary: ['product_id', 'year'],
      foreign: { product_id: 'product', entered_by: 'account' },
    });
    await createTable(runner, 'invitation', {
      columns: {
        id: id,
        code_hash: text(64),
        enterprise_id: id,
        role: code,
        issued_by: id,
        issued_at: instant,
        expires_at: instant,
        used_at: optional(instant),
        used_by: optional(id),
      },
      primary: ['id'],
      unique: [['code_hash']],
      index: [['enterprise_id']],
      foreign: { enterprise_id: 'enterprise', issued_by: 'account', used_by: 'account' },
    });
    await createTable(runner, 'registration', {
      columns: {
        id: id,
        uscc: text(18),
        enterprise_name: text(120),
        unit_id: id,
        industry_code: code,
        sector: code,
        login_name: text(60),
        display_name: text(60),
        password_hash: text(200),
        state: code,
        created_at: instant,
        decided_by: optional(id),
        decided_at: optional(instant),
        reason: optional(text(500)),
        version: integer,
      },
      primary: ['id'],
      index: [['unit_id', 'state']],
      foreign: { unit_id: 'unit', decided_by: 'account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'registration',
      'invitation',
      'product_year',
      'product',
      'figure_history',
      'figure',
      'enterprise_sector',
      'enterprise_name',
    ]);
  }
}
