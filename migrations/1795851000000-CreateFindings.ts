import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  code,
  createTable,
  date,
  dropTables,
  flag,
  id,
  instant,
  integer,
  optional,
  text,
} from './portable.js';

/** What is found about memberships and titles, and what it can lead to beyond the pool. */
export class CreateFindings1795851000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'finding', {
      columns: {
        id: id,
        finding_key: text(160),
        subject_kind: code,
        subject_id: id,
        enterprise_id: id,
        unit_id: id,
        kind: code,
        consequence: code,
        clause: text(300),
        reason: text(500),
        cause_kind: code,
        cause_id: id,
        year: integer,
        rectify_months: optional(integer),
        state: code,
        found_at: instant,
        found_by: optional(id),
        object_until: date,
        object_provisional: flag,
        answer: optional(code),
        objection: optional(text(2000)),
        answered_by: optional(id),
        answered_by_name: optional(text(60)),
        answered_at: optional(instant),
        decided_by: optional(id),
        decided_by_name: optional(text(60)),
        decided_at: optional(instant),
        opinion: optional(text(2000)),
        reason_told: optional(text(500)),
        document_no: optional(text(80)),
        rectify_until: optional(date),
        version: integer,
      },
      primary: ['id'],
      unique: [['finding_key']],
      index: [['unit_id', 'state', 'id'], ['enterprise_id', 'id'], ['subject_id'], ['object_provisional']],
      foreign: {
        enterprise_id: 'enterprise',
        unit_id: 'unit',
        found_by: 'account',
        answered_by: 'account',
        decided_by: 'account',
      },
    });
    await createTable(runner, 'reexamination_bar', {
      columns: { id: id, subject_kind: code, subject_id: id, finding_id: id, barred_on: date },
      primary: ['id'],
      uniqueIndex: [['subject_id', 'subject_kind']],
      foreign: { finding_id: 'finding' },
    });
    await createTable(runner, 'title_watch', {
      columns: {
        id: id,
        title_id: id,
        open_key: optional(id),
        from_on: date,
        reason: text(500),
        ended_on: optional(date),
        ended_reason: optional(text(500)),
        ended_by: optional(id),
        version: integer,
      },
      primary: ['id'],
      unique: [['open_key']],
      index: [['title_id']],
      foreign: { title_id: 'title', ended_by: 'account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['title_watch', 'reexamination_bar', 'finding']);
  }
}
