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

export class CreateListsAndPublicity1795305605000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'ranked_list', {
      columns: {
        id: id,
        round_id: id,
        city_unit_id: id,
        number: integer,
        state: code,
        live_key: optional(text(120)),
        letter_no: optional(text(80)),
        sent_at: optional(instant),
        sent_by: optional(id),
        recall_reason: optional(text(500)),
        created_at: instant,
        version: integer,
      },
      primary: ['id'],
      unique: [['live_key']],
      uniqueIndex: [['round_id', 'city_unit_id', 'number']],
      foreign: { round_id: 'round', city_unit_id: 'unit', sent_by: 'account' },
    });
    await createTable(runner, 'ranked_list_item', {
      columns: {
        list_id: id,
        application_id: id,
        part: code,
        rank: optional(integer),
        reason: optional(text(500)),
        over_quota: flag,
      },
      primary: ['list_id', 'application_id'],
      foreign: { list_id: 'ranked_list', application_id: 'application' },
    });
    await createTable(runner, 'publicity', {
      columns: {
        id: id,
        round_id: id,
        unit_id: id,
        stage: code,
        title: text(160),
        starts_on: date,
        ends_on: date,
        entry_from_on: date,
        length: integer,
        unit: code,
        started_by: id,
        started_at: instant,
      },
      primary: ['id'],
      index: [['round_id', 'unit_id']],
      foreign: { round_id: 'round', unit_id: 'unit', started_by: 'account' },
    });
    await createTable(runner, 'publicity_item', {
      columns: {
        publicity_id: id,
        application_id: id,
      },
      primary: ['publicity_id', 'application_id'],
      index: [['application_id']],
      foreign: { publicity_id: 'publicity', application_id: 'application' },
    });
    await createTable(runner, 'objection', {
      columns: {
        id: id,
        publicity_id: id,
        application_id: id,
        kind: code,
        report_reason: optional(code),
        by: code,
        name: optional(text(120)),
        contact: optional(text(120)),
        sealed: flag,
        text: text(2000),
        evidence: optional(text(2000)),
        received_at: instant,
        state: code,
        due_on: optional(date),
        opinion: optional(text(2000)),
        reason_told: optional(text(2000)),
        handled_by: optional(id),
        settled_at: optional(instant),
        version: integer,
      },
      primary: ['id'],
      index: [['application_id', 'state']],
      foreign: { publicity_id: 'publicity', application_id: 'application', handled_by: 'account' },
    });
    await createTable(runner, 'announcement', {
      columns: {
        id: id,
        round_id: id,
        unit_id: id,
        tier: code,
        document_no: text(80),
        announced_on: date,
        supplementary: flag,
        decided_by: id,
        decided_at: instant,
      },
      primary: ['id'],
      index: [['unit_id', 'announced_on']],
      foreign: { round_id: 'round', unit_id: 'unit', decided_by: 'account' },
    });
    await createTable(runner, 'announcement_item', {
      columns: {
        announcement_id: id,
        application_id: id,
      },
      primary: ['announcement_id', 'application_id'],
      index: [['application_id']],
      foreign: { announcement_id: 'announcement', application_id: 'application' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'announcement_item',
      'announcement',
      'objection',
      'publicity_item',
      'publicity',
      'ranked_list_item',
      'ranked_list',
    ]);
  }
}
