import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, createTable, dropTables, id, instant, integer, optional, text } from './portable.js';

const FACT = {
  id: id,
  enterprise_id: id,
  key: code,
  year: integer,
  value: text(60),
  evidence: optional(text(300)),
  source: text(120),
  entered_by: id,
  entered_at: instant,
};

export class CreateAttributes1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'attribute', {
      columns: FACT,
      primary: ['id'],
      uniqueIndex: [['enterprise_id', 'key', 'year']],
      foreign: { enterprise_id: 'enterprise', entered_by: 'account' },
    });
    await createTable(runner, 'attribute_history', {
      columns: { ...FACT, replaced_by: id, replaced_at: instant },
      primary: ['id'],
      index: [['enterprise_id', 'key', 'year']],
      foreign: { enterprise_id: 'enterprise' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['attribute_history', 'attribute']);
  }
}
