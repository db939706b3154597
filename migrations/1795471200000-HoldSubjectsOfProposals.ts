import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { createTable, dropTables, id, text } from './portable.js';

interface Held {
  readonly id: string;
  readonly subject: string;
}

/** A proposal may rest on several rows: what it holds while open moves from its own key to rows of their own. */
export class HoldSubjectsOfProposals1795471200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const open = (await runner.query(
      'SELECT id, open_key AS subject FROM proposal WHERE open_key IS NOT NULL',
    )) as Held[];
    await runner.dropColumn('proposal', 'open_key');
    await createTable(runner, 'proposal_hold', {
      columns: { subject: text(120), proposal_id: id },
      primary: ['subject'],
      index: [['proposal_id']],
      foreign: { proposal_id: 'proposal' },
    });
    for (const { id: proposal_id, subject } of open)
      await runner.manager
        .createQueryBuilder()
        .insert()
        .into('proposal_hold')
        .values({ subject, proposal_id })
        .execute();
  }

  async down(runner: QueryRunner): Promise<void> {
    const held = (await runner.query(
      `SELECT p.id, h.subject FROM proposal p
         JOIN proposal_hold h ON h.proposal_id = p.id AND h.subject = p.subject_kind || ':' || p.subject_id`,
    )) as Held[];
    await dropTables(runner, ['proposal_hold']);
    const openKey = { name: 'open_key', type: 'varchar', length: '120', isNullable: true, isUnique: true };
    await runner.addColumn('proposal', new TableColumn(openKey));
    for (const { id: proposal, subject } of held)
      await runner.manager
        .createQueryBuilder()
        .update('proposal')
        .set({ open_key: subject })
        .where('id = :proposal', { proposal })
        .execute();
  }
}
