import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';

const COLUMN = 'in_place_of';

/** A case of the reserve that filled a freed slot names the case whose place it took. */
export class FillFreedSlots1795471201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: COLUMN, type: 'varchar', length: '36', isNullable: true };
    await runner.addColumn('ranked_list_item', new TableColumn(column));
    const target = { referencedTableName: 'application', referencedColumnNames: ['id'] };
    await runner.createForeignKey(
      'ranked_list_item',
      new TableForeignKey({ columnNames: [COLUMN], ...target }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('ranked_list_item');
    const key = table?.foreignKeys.find(({ columnNames }) => columnNames.includes(COLUMN));
    if (key) await runner.dropForeignKey('ranked_list_item', key);
    await runner.dropColumn('ranked_list_item', COLUMN);
  }
}
