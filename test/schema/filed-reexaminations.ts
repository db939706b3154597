import { OpenFiledReexaminations1795852002000 } from '../../migrations/1795852002000-OpenFiledReexaminations.js';
import { migrate } from '../../src/core/database/index.js';
import { overStep } from './over-step.js';

const AT = '2026-05-01 02:00:00.000';

function row(table: string, values: Record<string, string | number | boolean | null>): string {
  const texts = Object.values(values).map((value) =>
    typeof value === 'string' ? `'${value}'` : String(value),
  );
  return `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${texts.join(', ')})`;
}

function unit(id: string, parent: string | null, path: string, tier: string, hasCounty: boolean): string {
  return row('unit', {
    ...{ id, parent_id: parent, path, name: id, tier, kind: tier, authority_name: id },
    has_county_tier: hasCounty,
  });
}

/** A member with a 复核 in a state. */
function member(id: string, unitId: string, tier: string, poolUnit: string, more: object = {}): string[] {
  const { state = 'FILED', dueOn = '2026-06-30' } = more as { state?: string; dueOn?: string };
  return [
    row('enterprise', {
      ...{ id, uscc: `91440300MA00000${id.padStart(3, '0')}`, organisation_code_warning: false, name: id },
      ...{ unit_id: unitId, industry_code: '3421', undisclosed: false, created_at: AT, version: 1 },
    }),
    row('membership', {
      ...{ id: `m-${id}`, enterprise_id: id, tier, track: 'LEADING', unit_id: poolUnit, state: 'ACTIVE' },
      ...{ live_key: id, starts_on: '2023-07-01', ends_on: '2026-06-30', state_since: '2023-07-01' },
      ...{ created_at: AT, version: 1 },
    }),
    row('duty', {
      ...{ id: `d-${id}`, kind: 'REEXAMINATION', duty_key: id, enterprise_id: id, membership_id: `m-${id}` },
      ...{ year: 2026, due_on: dueOn, state, opened_at: AT, filed_by: 'a1', filed_at: AT },
      version: 2,
    }),
  ];
}

const ROWS = [
  unit('44', null, '44', 'PROVINCE', true),
  unit('4403', '44', '44/4403', 'CITY', true),
  unit('440305', '4403', '44/4403/440305', 'COUNTY', false),
  unit('4419', '44', '44/4419', 'CITY', false),
  row('organisation', { id: 'o1', kind: 'AUTHORITY', name: '演示', unit_id: '44', created_at: AT }),
  row('account', {
    ...{ id: 'a1', organisation_id: 'o1', role: 'HANDLER', login_name: 'demo', display_name: '演示' },
    ...{ password_hash: '-', must_change_password: false, state: 'ACTIVE', failed_count: 0 },
    ...{ password_changed_at: AT, created_at: AT, version: 1 },
  }),
  ...member('1', '440305', 'PROVINCE', '44'),
  ...member('2', '4419', 'CITY', '4419'),
  ...member('3', '440305', 'COUNTY', '440305'),
  ...member('4', '440305', 'CITY', '4403', { state: 'OPEN' }),
  ...member('5', '440305', 'CITY', '4403', { dueOn: '2023-06-30' }),
];

/** 复核 filed before they had a course of their own. One database a process, as in `driftSuite`. */
export function filedReexaminationsSuite(): void {
  const database = overStep(OpenFiledReexaminations1795852002000, ROWS);

  it('wait for the unit that verifies, with a to-do', async () => {
    await migrate(database());
    const rows = await database().query<Record<string, string>[]>(
      'SELECT id, start_unit_id, has_county, city_unit_id, unit_id, state, content FROM reexamination ORDER BY id',
    );
    expect(
      rows.map((one) => [one.id, one.start_unit_id, Boolean(one.has_county), one.city_unit_id, one.unit_id]),
    ).toEqual([
      ['d-1', '440305', true, '4403', '44'],
      ['d-2', '4419', false, '4419', '4419'],
      ['d-3', '440305', true, '4403', '440305'],
    ]);
    expect(JSON.parse(rows[0]?.content ?? '')).toMatchObject({ baseYear: 2025, figures: [] });
    const tasks = await database().query<Record<string, string>[]>(
      "SELECT subject_id, unit_id FROM task WHERE kind = 'REEXAMINATION_STEP' ORDER BY subject_id",
    );
    expect(tasks.map(({ subject_id, unit_id }) => [subject_id, unit_id])).toEqual([
      ['d-1', '440305'],
      ['d-2', '4419'],
      ['d-3', '440305'],
    ]);
  });

  it('are as before when the step is taken back', async () => {
    await database().undoLastMigration({ transaction: 'all' });
    for (const table of ['reexamination', 'reexamination_act', 'task'])
      expect(await database().query(`SELECT id FROM ${table}`)).toEqual([]);
    expect(await database().query('SELECT id FROM duty')).toHaveLength(5);
  });
}
