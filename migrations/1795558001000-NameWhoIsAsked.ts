import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';

const TABLE = 'application_transition';
const COLUMN = 'asked_unit_id';
const LATER_ANSWER = `FROM application_transition n
  WHERE n.application_id = ${TABLE}.application_id AND n.action = 'resubmit' AND n.seq > ${TABLE}.seq`;

/** A return to an authority names its unit: the one that answered, or the one that is asked still. */
export class NameWhoIsAsked1795558001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: COLUMN, type: 'varchar', length: '36', isNullable: true };
    await runner.addColumn(TABLE, new TableColumn(column));
    await runner.query(
      `UPDATE ${TABLE} SET ${COLUMN} = (SELECT n.unit_id ${LATER_ANSWER} ORDER BY n.seq LIMIT 1)
        WHERE action = 'return'`,
    );
    await runner.query(
      `UPDATE ${TABLE} SET ${COLUMN} = (
         SELECT CASE a.return_to WHEN 'COUNTY' THEN a.county_unit_id WHEN 'CITY' THEN a.city_unit_id END
           FROM application a WHERE a.id = ${TABLE}.application_id)
        WHERE action = 'return' AND NOT EXISTS (SELECT 1 ${LATER_ANSWER})`,
    );
    const target = { referencedTableName: 'unit', referencedColumnNames: ['id'] };
    await runner.createForeignKey(TABLE, new TableForeignKey({ columnNames: [COLUMN], ...target }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable(TABLE);
    const key = table?.foreignKeys.find(({ columnNames }) => columnNames.includes(COLUMN));
    if (key) await runner.dropForeignKey(TABLE, key);
    await runner.dropColumn(TABLE, COLUMN);
  }
}
