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
  json,
  optional,
  type TableSpec,
  text,
} from './portable.js';

const ENTERPRISE_SUCCESSOR: TableSpec = {
  columns: {
    id,
    enterprise_id: id,
    successor_uscc: text(18),
    successor_name: optional(text(120)),
    successor_id: optional(id),
    since_on: date,
    recorded_by: id,
    recorded_at: instant,
  },
  primary: ['id'],
  unique: [['enterprise_id']],
  index: [['successor_uscc'], ['successor_id']],
  foreign: { enterprise_id: 'enterprise', successor_id: 'enterprise', recorded_by: 'account' },
};

const MAJOR_CHANGE: TableSpec = {
  columns: {
    id,
    enterprise_id: id,
    unit_id: id,
    kind: code,
    live_key: optional(text(120)),
    source: code,
    event_on: date,
    due_on: date,
    due_provisional: flag,
    state: code,
    description: text(2000),
    new_name: optional(text(120)),
    successor_uscc: optional(text(18)),
    successor_name: optional(text(120)),
    known_by: id,
    known_at: instant,
    reported_by: optional(id),
    reported_at: optional(instant),
    late: flag,
    verdict: optional(json),
    decided_by: optional(id),
    decided_by_name: optional(text(60)),
    decided_at: optional(instant),
    proposed_at: optional(instant),
    version: integer,
  },
  primary: ['id'],
  unique: [['live_key']],
  index: [
    ['unit_id', 'state'],
    ['enterprise_id', 'kind'],
    ['state', 'due_on'],
  ],
  foreign: {
    enterprise_id: 'enterprise',
    unit_id: 'unit',
    known_by: 'account',
    reported_by: 'account',
    decided_by: 'account',
  },
};

const SUCCESSOR_WARNING: TableSpec = {
  columns: {
    id,
    enterprise_id: id,
    ban_id: id,
    banned_until: date,
    successor_uscc: text(18),
    successor_name: optional(text(120)),
    successor_id: optional(id),
    unit_id: id,
    opened_at: instant,
    answer: optional(text(1000)),
    answered_by: optional(id),
    answered_by_name: optional(text(60)),
    answered_at: optional(instant),
    version: integer,
  },
  primary: ['id'],
  unique: [['ban_id']],
  index: [['unit_id', 'answered_at']],
  foreign: {
    enterprise_id: 'enterprise',
    ban_id: 'ban',
    successor_id: 'enterprise',
    unit_id: 'unit',
    answered_by: 'account',
  },
};

/** Major changes of enterprises, who goes on where one was absorbed, and what its ban says about the successor. */
export class CreateMajorChanges1795852001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'enterprise_successor', ENTERPRISE_SUCCESSOR);
    await createTable(runner, 'major_change', MAJOR_CHANGE);
    await createTable(runner, 'successor_warning', SUCCESSOR_WARNING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['successor_warning', 'major_change', 'enterprise_successor']);
  }
}
