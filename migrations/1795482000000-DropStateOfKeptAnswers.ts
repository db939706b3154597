import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';

const TABLE = 'idempotency_key';

/** A row is written with its answer, so its state told nothing; what is too old is found by its age alone. */
export class DropStateOfKeptAnswers1795482000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropColumn(TABLE, 'state');
    await runner.createIndex(TABLE, byAge());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, byAge());
    await runner.addColumn(TABLE, state(true));
    await runner.query(`UPDATE ${TABLE} SET state = 'DONE'`);
    await runner.changeColumn(TABLE, 'state', state(false));
  }
}

function byAge(): TableIndex {
  return new TableIndex({ columnNames: ['created_at'] });
}

function state(isNullable: boolean): TableColumn {
  return new TableColumn({ name: 'state', type: 'varchar', length: '40', isNullable });
}
