import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { HoldSubjectsOfProposals1795471200000 } from '../../migrations/1795471200000-HoldSubjectsOfProposals.js';
import { KeepRemarksInternal1795558000000 } from '../../migrations/1795558000000-KeepRemarksInternal.js';
import { NameWhoIsAsked1795558001000 } from '../../migrations/1795558001000-NameWhoIsAsked.js';
import { SettleToDos1795558002000 } from '../../migrations/1795558002000-SettleToDos.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';

const AT = '2026-09-01 02:00:00.000';

const UNITS = [
  { id: '44', path: '44' },
  { id: '4403', path: '44/4403' },
  { id: '440305', path: '44/4403/440305' },
];

/** A case returned twice: to the county, which answered, and to the city, which has not. */
const LINES = [
  { seq: 1, action: 'submit', unit: 'NULL', remark: `'无县级，自动流转至市级'` },
  { seq: 2, action: 'return', unit: `'44'`, remark: 'NULL' },
  { seq: 3, action: 'resubmit', unit: `'440305'`, remark: 'NULL' },
  { seq: 4, action: 'admitOverQuota', unit: `'44'`, remark: `'超额统筹，准予审查'` },
  { seq: 5, action: 'return', unit: `'44'`, remark: 'NULL' },
];

const TODOS = [
  { id: 't1', kind: 'UNREACHABLE', key: `'UNREACHABLE:c1:440305:HANDLER'`, notice: 'CASE_TO_CONFIRM' },
  { id: 't2', kind: 'UNREACHABLE', key: 'NULL', notice: 'CASE_MOVED' },
  { id: 't3', kind: 'CASE', key: `'CASE:c1:4403:HANDLER'`, notice: 'NONE' },
];

/** Rows as the first release left them. */
const ROWS = [
  ...UNITS.map(
    ({ id, path }) => `INSERT INTO unit (id, path, name, kind, authority_name, has_county_tier)
      VALUES ('${id}', '${path}', '${id}', 'UNIT', '${id}局', true)`,
  ),
  `INSERT INTO organisation (id, kind, name, unit_id, created_at) VALUES ('o1', 'AUTHORITY', '厅', '44', '${AT}')`,
  `INSERT INTO account (id, organisation_id, role, login_name, display_name, password_hash, must_change_password, state,
     failed_count, password_changed_at, created_at, version)
   VALUES ('a1', 'o1', 'HANDLER', 'demo', '演示', '-', false, 'ACTIVE', 0, '${AT}', '${AT}', 1)`,
  `INSERT INTO enterprise (id, uscc, organisation_code_warning, name, unit_id, industry_code, undisclosed, created_at,
     version) VALUES ('e1', '91440300MA00000001', false, '演示装备', '440305', '3421', false, '${AT}', 1)`,
  `INSERT INTO round (id, tier, track, owner_unit_id, title, basis_document, base_year, state, opens_at,
     enterprise_closes_at, correction_closes_at, quota_mode, city_publicity, city_publicity_length, publicity_length,
     publicity_unit, skip_allowed, limits, created_by, created_at, version)
   VALUES ('r1', 'PROVINCE', 'LEADING', '44', '演示', '演示', 2025, 'OPEN', '${AT}', '${AT}', '${AT}', 'SOFT', false, 0, 7,
     'WORKING', true, '{}', 'a1', '${AT}', 1)`,
  `INSERT INTO application (id, number, round_id, tier, track, enterprise_id, unit_id, county_unit_id, city_unit_id,
     province_unit_id, origin, started_by, state, state_since, content, due_provisional, return_to, county_returns,
     city_returns, province_returns, holds_slot, over_quota, open_objections, created_at, version)
   VALUES ('c1', 'SB-1', 'r1', 'PROVINCE', 'LEADING', 'e1', '440305', '440305', '4403', '44', 'ENTERPRISE', 'a1',
     'RETURNED', '${AT}', '{}', false, 'CITY', 0, 0, 2, false, false, 0, '${AT}', 1)`,
  ...LINES.map(
    ({
      seq,
      action,
      unit,
      remark,
    }) => `INSERT INTO application_transition (id, application_id, seq, action, from_state,
       to_state, at, role, unit_id, remark)
     VALUES ('l${seq}', 'c1', ${seq}, '${action}', 'X', 'Y', '${AT}', 'HANDLER', ${unit}, ${remark})`,
  ),
  ...TODOS.map(
    ({
      id,
      kind,
      key,
      notice,
    }) => `INSERT INTO task (id, kind, subject_kind, subject_id, open_key, unit_id, role, title,
       detail, opened_at, due_on, due_provisional, done_at)
     VALUES ('${id}', '${kind}', 'APPLICATION', 'c1', ${key}, '440305', 'HANDLER', '演示',
       '{"notice":"${notice}"}', '${AT}', '9999-12-31', false, ${key === 'NULL' ? `'${AT}'` : 'NULL'})`,
  ),
];

/** A case with a history and its to-dos, over the steps that tell what of them is internal and which is which. */
export function historyAndTodosSuite(): void {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  let dataSource: DataSource;

  const moveTo = async (count: number) => {
    await dataSource?.destroy();
    const options = { entities: [], migrations: migrations.slice(0, count) };
    dataSource = await new DataSource(dataSourceOptions(config, options)).initialize();
    await migrate(dataSource);
  };
  const upTo = (step: (typeof migrations)[number]) => moveTo(migrations.indexOf(step) + 1);
  const back = () => dataSource.undoLastMigration({ transaction: 'all' });

  beforeAll(async () => {
    await moveTo(migrations.indexOf(HoldSubjectsOfProposals1795471200000));
    for (const sql of ROWS) await dataSource.query(sql);
  });
  afterAll(() => dataSource?.destroy());

  it('keeps remarks on slots apart from those everybody reads', async () => {
    await upTo(KeepRemarksInternal1795558000000);
    const remarks = `SELECT seq, remark, internal_remark FROM application_transition
      WHERE remark IS NOT NULL OR internal_remark IS NOT NULL ORDER BY seq`;
    const kept = [
      { seq: 1, remark: '无县级，自动流转至市级', internal_remark: null },
      { seq: 4, remark: null, internal_remark: '超额统筹，准予审查' },
    ];
    expect(await dataSource.query(remarks)).toEqual(kept);
    await back();
    const plain = 'SELECT seq, remark FROM application_transition WHERE remark IS NOT NULL ORDER BY seq';
    expect(await dataSource.query(plain)).toEqual([
      { seq: 1, remark: '无县级，自动流转至市级' },
      { seq: 4, remark: '超额统筹，准予审查' },
    ]);
  });

  it('names the unit that answered a return, or is asked still', async () => {
    await upTo(NameWhoIsAsked1795558001000);
    const asked =
      'SELECT seq, asked_unit_id FROM application_transition WHERE asked_unit_id IS NOT NULL ORDER BY seq';
    expect(await dataSource.query(asked)).toEqual([
      { seq: 2, asked_unit_id: '440305' },
      { seq: 5, asked_unit_id: '4403' },
    ]);
    await back();
    expect(await dataSource.query('SELECT seq FROM application_transition')).toHaveLength(LINES.length);
  });

  it('tells open to-dos of messages nobody received apart by the kind of message', async () => {
    await upTo(SettleToDos1795558002000);
    const todos = 'SELECT id, topic, open_key FROM task ORDER BY id';
    expect(await dataSource.query(todos)).toEqual([
      { id: 't1', topic: 'CASE_TO_CONFIRM', open_key: 'UNREACHABLE:c1:440305:HANDLER:CASE_TO_CONFIRM' },
      { id: 't2', topic: null, open_key: null },
      { id: 't3', topic: null, open_key: 'CASE:c1:4403:HANDLER' },
    ]);
    await dataSource.query(`INSERT INTO task (id, kind, subject_kind, subject_id, topic, open_key, unit_id, role, title,
        opened_at, due_on, due_provisional)
      VALUES ('t4', 'UNREACHABLE', 'APPLICATION', 'c1', 'CASE_RETURNED', 'UNREACHABLE:c1:440305:HANDLER:CASE_RETURNED',
        '440305', 'HANDLER', '演示', '${AT}', '9999-12-31', false)`);
    await back();
    expect(await dataSource.query('SELECT id, open_key FROM task ORDER BY id')).toEqual([
      { id: 't1', open_key: 'UNREACHABLE:c1:440305:HANDLER' },
      { id: 't2', open_key: null },
      { id: 't3', open_key: 'CASE:c1:4403:HANDLER' },
      { id: 't4', open_key: null },
    ]);
  });
}
