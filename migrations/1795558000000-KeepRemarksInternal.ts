import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const TABLE = 'application_transition';
const COLUMN = 'internal_remark';

/** Remarks on quota, slots and ranks move to a column of their own; only those of an opening stay for everybody. */
export class KeepRemarksInternal1795558000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: COLUMN, type: 'varchar', length: '200', isNullable: true };
    await runner.addColumn(TABLE, new TableColumn(column));
    await runner.query(
      `UPDATE ${TABLE} SET ${COLUMN} = remark, remark = NULL WHERE action NOT IN ('start', 'submit')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE ${TABLE} SET remark = ${COLUMN} WHERE ${COLUMN} IS NOT NULL`);
    await runner.dropColumn(TABLE, COLUMN);
  }
}
