import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** The rows whose dates wait for a calendar are few and found without reading the others. */
const TABLES = ['task', 'application'];

export class IndexProvisionalDates1795471300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createIndex(table, index());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropIndex(table, index());
  }
}

function index(): TableIndex {
  return new TableIndex({ columnNames: ['due_provisional'] });
}
