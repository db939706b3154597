import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const TABLE = 'publicity';

/** A publicity may be taken back before its first day, and so has a version. */
export class RecallPublicities1795561000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const postgres = runner.dataSource.options.type === 'postgres';
    const version = { name: 'version', type: 'integer' };
    const optional = new TableColumn({ ...version, isNullable: true });
    await runner.addColumns(TABLE, [
      new TableColumn({
        name: 'recalled_at',
        type: postgres ? 'timestamptz' : 'datetime',
        isNullable: true,
      }),
      new TableColumn({ name: 'recall_reason', type: 'varchar', length: '500', isNullable: true }),
      optional,
    ]);
    await runner.query(`UPDATE ${TABLE} SET version = 1`);
    await runner.changeColumn(TABLE, optional, new TableColumn(version));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['recalled_at', 'recall_reason', 'version'])
      await runner.query(`ALTER TABLE ${TABLE} DROP COLUMN ${column}`);
  }
}
