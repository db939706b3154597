import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const title = { name: 'title', type: 'varchar', length: '160' };

/** A proposal keeps what it is about, so far said by its to-do alone. */
export class NameProposals1795474800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const optional = new TableColumn({ ...title, isNullable: true });
    await runner.addColumn('proposal', optional);
    await runner.query(
      `UPDATE proposal SET title = COALESCE(
         (SELECT MAX(t.title) FROM task t
           WHERE t.kind = 'PROPOSAL' AND t.subject_kind = 'PROPOSAL' AND t.subject_id = proposal.id), '')`,
    );
    await runner.changeColumn('proposal', optional, new TableColumn(title));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE proposal DROP COLUMN title');
  }
}
