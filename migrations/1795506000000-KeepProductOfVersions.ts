import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';

const TABLE = 'application_version';
const COLUMN = 'product_id';

/**
 * A case as handed in keeps the product it named. What was handed in before gets it where it is certain: the last
 * version of a case that went on from there, so that its product could not be chosen anew.
 */
export class KeepProductOfVersions1795506000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      TABLE,
      new TableColumn({ name: COLUMN, type: 'varchar', length: '36', isNullable: true }),
    );
    const target = { referencedTableName: 'product', referencedColumnNames: ['id'] };
    await runner.createForeignKey(TABLE, new TableForeignKey({ columnNames: [COLUMN], ...target }));
    await runner.query(
      `UPDATE application_version
          SET product_id = (SELECT a.product_id FROM application a
                             WHERE a.id = application_version.application_id
                               AND (a.state = 'IN_POOL' OR (a.ended_at IS NULL AND a.state <> 'RETURNED')))
        WHERE number = (SELECT MAX(v.number) FROM application_version v
                         WHERE v.application_id = application_version.application_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable(TABLE);
    const key = table?.foreignKeys.find(({ columnNames }) => columnNames.includes(COLUMN));
    if (key) await runner.dropForeignKey(TABLE, key);
    await runner.dropColumn(TABLE, COLUMN);
  }
}
