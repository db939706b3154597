import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
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

const DELIVERY: TableSpec = {
  columns: {
    id,
    notice_id: id,
    account_id: id,
    channel: code,
    urgency: code,
    waits_for: optional(code),
    skipped: optional(code),
    dispatch_id: optional(id),
    created_at: instant,
  },
  primary: ['id'],
  uniqueIndex: [['notice_id', 'channel']],
  index: [['dispatch_id'], ['waits_for', 'account_id', 'channel']],
  foreign: { notice_id: 'notice', account_id: 'account' },
};

const DISPATCH: TableSpec = {
  columns: {
    id,
    pack_key: text(160),
    account_id: id,
    channel: code,
    urgency: code,
    items: integer,
    state: code,
    attempts: integer,
    unknowns: integer,
    next_attempt_at: instant,
    handed_at: optional(instant),
    claimed_until: optional(instant),
    address_masked: optional(text(120)),
    reference: optional(text(200)),
    error_code: optional(code),
    error_text: optional(text(300)),
    created_at: instant,
    finished_at: optional(instant),
  },
  primary: ['id'],
  unique: [['pack_key']],
  index: [
    ['state', 'next_attempt_at'],
    ['channel', 'state'],
  ],
  foreign: { account_id: 'account' },
};

const CONTACT: TableSpec = {
  columns: {
    id,
    account_id: id,
    channel: code,
    address: text(300),
    chosen: flag,
    changed_at: instant,
    version: integer,
  },
  primary: ['id'],
  uniqueIndex: [['account_id', 'channel']],
  foreign: { account_id: 'account' },
};

const BUDGET: TableSpec = {
  columns: { channel: code, minute: instant, used: integer },
  primary: ['channel'],
};

const RULE_VERSION: TableSpec = {
  columns: { id: text(64), rule: code, content: json, recorded_at: instant },
  primary: ['id'],
  index: [['rule']],
};

const RULE_IN_FORCE: TableSpec = {
  columns: { rule: code, version_id: text(64), since: instant },
  primary: ['rule'],
  foreign: { version_id: 'reminder_rule_version' },
};

const SNOOZE: TableSpec = {
  columns: { id, task_id: id, until: date, reason: text(500), account_id: id, at: instant },
  primary: ['id'],
  index: [['task_id']],
  foreign: { task_id: 'task', account_id: 'account' },
};

const URGING: TableSpec = {
  columns: {
    id,
    task_id: id,
    urge_key: text(120),
    unit_id: id,
    account_id: id,
    account_name: text(60),
    reason: optional(text(200)),
    urged_on: date,
    at: instant,
  },
  primary: ['id'],
  unique: [['urge_key']],
  index: [['task_id']],
  foreign: { task_id: 'task', unit_id: 'unit', account_id: 'account' },
};

const ALARM: TableSpec = {
  columns: {
    id,
    kind: code,
    open_key: optional(text(60)),
    detail: text(300),
    raised_at: instant,
    ended_at: optional(instant),
  },
  primary: ['id'],
  unique: [['open_key']],
  index: [['raised_at']],
};

const TABLES: Readonly<Record<string, TableSpec>> = {
  delivery: DELIVERY,
  dispatch: DISPATCH,
  contact: CONTACT,
  channel_budget: BUDGET,
  reminder_rule_version: RULE_VERSION,
  reminder_rule_in_force: RULE_IN_FORCE,
  task_snooze: SNOOZE,
  urging: URGING,
  reminder_alarm: ALARM,
};

/**
 * A message is in the inbox as soon as it is written; what goes out by other channels has rows of its own. Beside them
 * the versions of reminder rules, to-dos that were put off or urged, and alarms.
 */
export class SendByChannels1795850001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, spec] of Object.entries(TABLES)) await createTable(runner, name, spec);
    for (const columns of [
      ['cause_id', 'account_id', 'channel'],
      ['state', 'created_at'],
    ])
      await dropIndexOn(runner, columns);
    for (const name of ['channel', 'state', 'sent_at'])
      await runner.query(`ALTER TABLE notice DROP COLUMN ${name}`);
    await runner.createIndex(
      'notice',
      new TableIndex({ columnNames: ['cause_id', 'account_id'], isUnique: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexOn(runner, ['cause_id', 'account_id']);
    const column = (name: string, isNullable: boolean) =>
      new TableColumn({ name, type: 'varchar', length: '40', isNullable });
    for (const [name, value] of [
      ['channel', 'IN_APP'],
      ['state', 'SENT'],
    ] as const) {
      await runner.addColumn('notice', column(name, true));
      await runner.query(`UPDATE notice SET ${name} = '${value}'`);
      await runner.changeColumn('notice', column(name, true), column(name, false));
    }
    const type = runner.dataSource.options.type === 'postgres' ? 'timestamptz' : 'datetime';
    await runner.addColumn('notice', new TableColumn({ name: 'sent_at', type, isNullable: true }));
    await runner.query('UPDATE notice SET sent_at = created_at');
    const unique = { columnNames: ['cause_id', 'account_id', 'channel'], isUnique: true };
    await runner.createIndex('notice', new TableIndex(unique));
    await runner.createIndex('notice', new TableIndex({ columnNames: ['state', 'created_at'] }));
    await dropTables(runner, Object.keys(TABLES).reverse());
  }
}

async function dropIndexOn(runner: QueryRunner, columns: readonly string[]): Promise<void> {
  const found = (await runner.getTable('notice'))?.indices.find(
    ({ columnNames }) => [...columnNames].sort().join() === [...columns].sort().join(),
  );
  if (!found) throw new Error(`notice has no index on ${columns.join(', ')}`);
  await runner.dropIndex('notice', found);
}
