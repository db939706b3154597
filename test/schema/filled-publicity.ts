import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { MarkProvisionalDates1795561100000 } from '../../migrations/1795561100000-MarkProvisionalDates.js';
import { RecallPublicities1795561000000 } from '../../migrations/1795561000000-RecallPublicities.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';

const AT = '2026-12-20 02:00:00.000';

function insert(table: string, row: Record<string, string | number | boolean | null>): string {
  const literal = (value: string | number | boolean | null) =>
    typeof value === 'string' ? `'${value}'` : String(value);
  return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`;
}

const publicity = (id: string, unit: string, endsOn: string, entryFromOn: string) =>
  insert('publicity', {
    ...{ id, round_id: 'r1', unit_id: '44', stage: 'OWNER', title: '公示', starts_on: '2026-12-25', unit },
    ...{ ends_on: endsOn, entry_from_on: entryFromOn, length: 7, started_by: 'a1', started_at: AT },
  });

const application = (id: string, state: string, entryFromOn: string | null, returnDueAt: string | null) =>
  insert('application', {
    ...{
      id,
      number: id,
      round_id: 'r1',
      tier: 'PROVINCE',
      track: 'LEADING',
      enterprise_id: 'e1',
      unit_id: '44',
    },
    ...{ city_unit_id: '44', province_unit_id: '44', origin: 'ENTERPRISE', started_by: 'a1', state },
    ...{ state_since: AT, content: '{}', due_provisional: false, county_returns: 0, city_returns: 0 },
    ...{ province_returns: 0, holds_slot: false, over_quota: false, open_objections: 0, created_at: AT },
    ...{ entry_from_on: entryFromOn, return_due_at: returnDueAt, version: 1 },
  });

const ROWS = [
  insert('unit', {
    ...{
      id: '44',
      path: '44',
      name: '广东省',
      kind: 'PROVINCE',
      authority_name: '省厅',
      has_county_tier: true,
    },
  }),
  insert('organisation', { id: 'o1', kind: 'AUTHORITY', name: '省厅', unit_id: '44', created_at: AT }),
  insert('account', {
    ...{ id: 'a1', organisation_id: 'o1', role: 'HEAD', login_name: 'demo', display_name: '演示' },
    ...{ password_hash: '-', must_change_password: false, state: 'ACTIVE', failed_count: 0 },
    ...{ password_changed_at: AT, created_at: AT, version: 1 },
  }),
  insert('enterprise', {
    ...{ id: 'e1', uscc: '91440300MA5DUMMY00', name: '演示装备', unit_id: '44', industry_code: '3421' },
    ...{ undisclosed: false, organisation_code_warning: false, created_at: AT, version: 1 },
  }),
  insert('round', {
    ...{ id: 'r1', tier: 'PROVINCE', track: 'LEADING', owner_unit_id: '44', title: '批次', base_year: 2025 },
    ...{ basis_document: '1号', state: 'OPEN', opens_at: AT, enterprise_closes_at: AT, created_at: AT },
    ...{ correction_closes_at: AT, quota_mode: 'NONE', city_publicity: false, city_publicity_length: 0 },
    ...{
      publicity_length: 7,
      publicity_unit: 'WORKING',
      skip_allowed: true,
      other_track_allowed: false,
      limits: '{}',
      created_by: 'a1',
    },
    version: 1,
  }),
  publicity('p1', 'WORKING', '2027-01-04', '2027-01-05'),
  publicity('p2', 'CALENDAR', '2027-01-02', '2027-01-03'),
  publicity('p3', 'WORKING', '2026-12-31', '2027-01-01'),
  application('c1', 'PUBLICITY', '2027-01-05', null),
  application('c2', 'PUBLICITY', '2027-01-03', null),
  application('c3', 'RETURNED', null, '2027-01-04 16:00:00.000'),
  application('c4', 'RETURNED', null, '2026-12-31 16:00:00.000'),
  application('c5', 'LAPSED', null, '2027-01-04 16:00:00.000'),
  insert('publicity_item', { publicity_id: 'p1', application_id: 'c1' }),
  insert('publicity_item', { publicity_id: 'p2', application_id: 'c2' }),
];

/** The steps of publicities and of provisional dates, on a database that has some. One database a process. */
export function filledPublicitySuite(): void {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const before = migrations.slice(0, migrations.indexOf(RecallPublicities1795561000000));
  const open = (list: typeof migrations) =>
    new DataSource(dataSourceOptions(config, { entities: [], migrations: list })).initialize();
  let dataSource: DataSource;

  beforeAll(async () => {
    const old = await open(before);
    await migrate(old);
    for (const sql of ROWS) await old.query(sql);
    await old.destroy();
    dataSource = await open([...before, RecallPublicities1795561000000, MarkProvisionalDates1795561100000]);
    await migrate(dataSource);
  });
  afterAll(() => dataSource?.destroy());

  const ids = async (table: string, condition: string) => {
    const sql = `SELECT id FROM ${table} WHERE ${condition} ORDER BY id`;
    const rows = await dataSource.query<{ id: string }[]>(sql);
    return rows.map(({ id }) => id);
  };

  it('leaves publicities in force at their first version, with their cases', async () => {
    expect(await ids('publicity', 'recalled_at IS NULL AND version = 1')).toEqual(['p1', 'p2', 'p3']);
    expect(await dataSource.query('SELECT publicity_id FROM publicity_item ORDER BY 1')).toHaveLength(2);
  });

  it('marks what needed the calendar of 2027, and nothing else', async () => {
    expect(await ids('publicity', 'provisional = true')).toEqual(['p1']);
    expect(await ids('application', 'entry_provisional = true')).toEqual(['c1']);
    expect(await ids('application', 'return_due_provisional = true')).toEqual(['c3']);
  });

  it('takes both steps back and keeps every row', async () => {
    await dataSource.undoLastMigration({ transaction: 'all' });
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await ids('publicity', 'length = 7')).toEqual(['p1', 'p2', 'p3']);
    expect(await ids('application', 'version = 1')).toHaveLength(5);
    expect(await dataSource.query('SELECT publicity_id FROM publicity_item ORDER BY 1')).toHaveLength(2);
  });
}
