import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, createTable, dropTables, id, instant, integer, optional, text } from './portable.js';

/** Every act on an objection has a row of its own; of those before, the last one is known. */
export class KeepActsOnObjections1795505000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'objection_act', {
      columns: {
        id: id,
        objection_id: id,
        seq: integer,
        from_state: code,
        to_state: code,
        at: instant,
        actor_id: id,
        actor_name: text(60),
        opinion: text(2000),
        reason_told: optional(text(2000)),
      },
      primary: ['id'],
      uniqueIndex: [['objection_id', 'seq']],
      foreign: { objection_id: 'objection', actor_id: 'account' },
    });
    await runner.query(
      `INSERT INTO objection_act
         (id, objection_id, seq, from_state, to_state, at, actor_id, actor_name, opinion, reason_told)
       SELECT o.id, o.id, 1,
              CASE o.state WHEN 'REFUSED' THEN 'RECEIVED' WHEN 'NOTED' THEN 'FILED' ELSE 'ACCEPTED' END,
              o.state, o.settled_at, o.handled_by, a.display_name, o.opinion, o.reason_told
         FROM objection o JOIN account a ON a.id = o.handled_by
        WHERE o.settled_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['objection_act']);
  }
}
