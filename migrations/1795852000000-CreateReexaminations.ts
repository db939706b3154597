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

const REEXAMINATION: TableSpec = {
  columns: {
    id,
    duty_id: id,
    membership_id: id,
    enterprise_id: id,
    tier: code,
    track: code,
    start_unit_id: id,
    has_county: flag,
    city_unit_id: id,
    unit_id: id,
    term_ends_on: date,
    state: code,
    returned_from: optional(code),
    correction_due_on: optional(date),
    returned_on: optional(date),
    returned_fields: optional(json),
    limit_counts_after: optional(date),
    limit_days: optional(integer),
    limit_used_days: optional(integer),
    content: json,
    submitted_at: instant,
    submitted_by: id,
    spot_check_id: optional(id),
    renewed_to: optional(date),
    ended_at: optional(instant),
    version: integer,
  },
  primary: ['id'],
  unique: [['duty_id']],
  index: [
    ['unit_id', 'state'],
    ['start_unit_id', 'state'],
    ['enterprise_id', 'state'],
    ['membership_id'],
    ['state', 'correction_due_on'],
  ],
  foreign: {
    duty_id: 'duty',
    membership_id: 'membership',
    enterprise_id: 'enterprise',
    start_unit_id: 'unit',
    city_unit_id: 'unit',
    unit_id: 'unit',
    submitted_by: 'account',
  },
};

const REEXAMINATION_ACT: TableSpec = {
  columns: {
    id,
    reexamination_id: id,
    seq: integer,
    action: code,
    from_state: optional(code),
    to_state: code,
    tier: optional(code),
    unit_id: optional(id),
    actor_id: optional(id),
    actor_name: optional(text(60)),
    prepared_by: optional(id),
    at: instant,
    opinion: optional(text(2000)),
    reason_told: optional(text(500)),
    clause: optional(text(200)),
    document_no: optional(text(80)),
    fields: optional(json),
    due_on: optional(date),
    remark: optional(text(120)),
    content: optional(json),
  },
  primary: ['id'],
  uniqueIndex: [['reexamination_id', 'seq']],
  foreign: {
    reexamination_id: 'reexamination',
    unit_id: 'unit',
    actor_id: 'account',
    prepared_by: 'account',
  },
};

const REEXAMINATION_DRAFT: TableSpec = {
  columns: {
    id,
    duty_id: id,
    statement: optional(text(4000)),
    saved_by: id,
    saved_at: instant,
    version: integer,
  },
  primary: ['id'],
  unique: [['duty_id']],
  foreign: { duty_id: 'duty', saved_by: 'account' },
};

const SPOT_CHECK: TableSpec = {
  columns: {
    id,
    unit_id: id,
    year: integer,
    round: integer,
    seed: text(64),
    population_digest: text(64),
    population_size: integer,
    share_percent: integer,
    least: integer,
    size: integer,
    drawn_by: id,
    drawn_by_name: text(60),
    drawn_at: instant,
  },
  primary: ['id'],
  uniqueIndex: [['unit_id', 'year', 'round']],
  foreign: { unit_id: 'unit', drawn_by: 'account' },
};

const SPOT_CHECK_ITEM: TableSpec = {
  columns: {
    id,
    spot_check_id: id,
    reexamination_id: id,
    position: integer,
    mark: text(64),
    chosen: flag,
    visited_on: optional(date),
    officials: optional(json),
    conclusion: optional(code),
    note: optional(text(2000)),
    recorded_by: optional(id),
    recorded_at: optional(instant),
    version: integer,
  },
  primary: ['id'],
  unique: [['reexamination_id']],
  uniqueIndex: [['spot_check_id', 'position']],
  foreign: {
    spot_check_id: 'spot_check',
    reexamination_id: 'reexamination',
    recorded_by: 'account',
  },
};

/** The 复核 of memberships as filed, their history and drafts, and the draws for on-site checks among them. */
export class CreateReexaminations1795852000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reexamination', REEXAMINATION);
    await createTable(runner, 'reexamination_act', REEXAMINATION_ACT);
    await createTable(runner, 'reexamination_draft', REEXAMINATION_DRAFT);
    await createTable(runner, 'spot_check', SPOT_CHECK);
    await createTable(runner, 'spot_check_item', SPOT_CHECK_ITEM);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [
      'spot_check_item',
      'spot_check',
      'reexamination_draft',
      'reexamination_act',
      'reexamination',
    ];
    await dropTables(runner, names);
  }
}
