import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const column = { name: 'other_track_allowed', type: 'boolean' };

/** A round says whether an enterprise may stand in it beside another provincial track of the year; so far none did. */
export class AllowOtherTracks1795508000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const optional = new TableColumn({ ...column, isNullable: true });
    await runner.addColumn('round', optional);
    await runner.query('UPDATE round SET other_track_allowed = false');
    await runner.changeColumn('round', optional, new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE round DROP COLUMN other_track_allowed');
  }
}
