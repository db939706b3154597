import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const FLAGS = [
  { table: 'publicity', name: 'provisional' },
  { table: 'application', name: 'entry_provisional' },
  { table: 'application', name: 'return_due_provisional' },
] as const;

/** Calendars were published up to this year when the flags came. */
const FIRST_DAY_WITHOUT_CALENDAR = '2027-01-01';
const FIRST_INSTANT_WITHOUT_CALENDAR = '2026-12-31 16:00:00.000+00';

/** Windows of publicities and dates of returns say whether they needed a year whose holidays were not published. */
export class MarkProvisionalDates1795561100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = (name: string, isNullable: boolean) =>
      new TableColumn({ name, type: 'boolean', isNullable });
    for (const { table, name } of FLAGS) {
      await runner.addColumn(table, column(name, true));
      await runner.query(`UPDATE ${table} SET ${name} = false`);
    }
    await runner.query(
      `UPDATE publicity SET provisional = true
        WHERE unit = 'WORKING' AND ends_on >= '${FIRST_DAY_WITHOUT_CALENDAR}'`,
    );
    await runner.query(
      `UPDATE application SET entry_provisional = true
        WHERE EXISTS (SELECT 1 FROM publicity_item i JOIN publicity p ON p.id = i.publicity_id
                       WHERE i.application_id = application.id AND p.provisional = true
                         AND p.entry_from_on = application.entry_from_on)`,
    );
    await runner.query(
      `UPDATE application SET return_due_provisional = true
        WHERE state = 'RETURNED' AND return_due_at > '${FIRST_INSTANT_WITHOUT_CALENDAR}'`,
    );
    for (const { table, name } of FLAGS)
      await runner.changeColumn(table, column(name, true), column(name, false));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, name } of FLAGS) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
  }
}
