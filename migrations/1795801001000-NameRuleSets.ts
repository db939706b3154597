import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** A round names any number of rule sets: of its track and of each title the track aims at. */
export class NameRuleSets1795801001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = (isNullable: boolean) => new TableColumn({ name: 'rule_sets', type: 'text', isNullable });
    await runner.addColumn('round', column(true));
    await runner.query(
      `UPDATE round SET rule_sets = CASE WHEN rule_set IS NULL THEN '[]' ELSE '["' || rule_set || '"]' END`,
    );
    await runner.changeColumn('round', column(true), column(false));
    await runner.query('ALTER TABLE round DROP COLUMN rule_set');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE round ADD COLUMN rule_set varchar(60)');
    await runner.query(`UPDATE round SET rule_set = NULL`);
    await runner.query('ALTER TABLE round DROP COLUMN rule_sets');
  }
}
