import { KeepActsOnObjections1795505000000 } from '../../migrations/1795505000000-KeepActsOnObjections.js';
import { migrate } from '../../src/core/database/index.js';
import { overStep } from './over-step.js';

const AT = '2026-09-01 02:00:00.000';

function row(table: string, values: Record<string, string | number | boolean | null>): string {
  const texts = Object.values(values).map((value) =>
    typeof value === 'string' ? `'${value}'` : String(value),
  );
  return `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${texts.join(', ')})`;
}

/** An objection as it stood, with what was last said about it. */
function objection(id: string, state: string, settledAt: string | null): string {
  const handled = { handled_by: 'a1', opinion: `${id} opinion`, reason_told: `${id} reason` };
  return row('objection', {
    ...{ id, publicity_id: 'q1', application_id: 'c1', kind: 'OBJECTION', by: 'PERSON', sealed: false },
    ...{ text: '数据不实', received_at: AT, state, settled_at: settledAt, version: 2 },
    ...(state === 'RECEIVED' ? {} : handled),
  });
}

const ROWS = [
  row('unit', {
    ...{ id: '44', path: '44', name: '广东省', kind: 'PROVINCE' },
    ...{ authority_name: '省工业和信息化厅', has_county_tier: true },
  }),
  row('organisation', { id: 'o1', kind: 'AUTHORITY', name: '演示', unit_id: '44', created_at: AT }),
  row('account', {
    ...{ id: 'a1', organisation_id: 'o1', role: 'HANDLER', login_name: 'demo', display_name: '演示' },
    ...{ password_hash: '-', must_change_password: false, state: 'ACTIVE', failed_count: 0 },
    ...{ password_changed_at: AT, created_at: AT, version: 1 },
  }),
  row('enterprise', {
    ...{ id: 'e1', uscc: '91440300MA0000000X', organisation_code_warning: false, name: '演示装备' },
    ...{ unit_id: '44', industry_code: '3421', undisclosed: false, created_at: AT, version: 1 },
  }),
  row('round', {
    ...{ id: 'r1', tier: 'PROVINCE', track: 'LEADING', owner_unit_id: '44', title: '演示', state: 'OPEN' },
    ...{ basis_document: '演示文件', base_year: 2025, opens_at: AT, enterprise_closes_at: AT },
    ...{ correction_closes_at: AT, quota_mode: 'NONE', city_publicity: false, city_publicity_length: 0 },
    ...{ publicity_length: 7, publicity_unit: 'WORKING', skip_allowed: true, limits: '{}' },
    ...{ created_by: 'a1', created_at: AT, version: 1 },
  }),
  row('application', {
    ...{ id: 'c1', number: 'c1', round_id: 'r1', tier: 'PROVINCE', track: 'LEADING', enterprise_id: 'e1' },
    ...{ state: 'OBJECTION', origin: 'ENTERPRISE', started_by: 'a1', content: '{}', version: 1 },
    ...{ unit_id: '44', city_unit_id: '44', province_unit_id: '44', open_objections: 1 },
    ...{ county_returns: 0, city_returns: 0, province_returns: 0 },
    ...{ due_provisional: false, holds_slot: false, over_quota: false, state_since: AT, created_at: AT },
  }),
  row('publicity', {
    ...{ id: 'q1', round_id: 'r1', unit_id: '44', stage: 'OWNER', title: '公示', length: 7, unit: 'WORKING' },
    ...{ starts_on: '2026-08-01', ends_on: '2026-08-07', entry_from_on: '2026-08-08' },
    ...{ started_by: 'a1', started_at: AT },
  }),
  objection('new', 'RECEIVED', null),
  objection('refused', 'REFUSED', AT),
  objection('taken', 'ACCEPTED', null),
  objection('upheld', 'UPHELD', AT),
];

/** Objections over the step that keeps every act on them. One database a process, as in `driftSuite`. */
export function actsOnObjectionsSuite(): void {
  const database = overStep(KeepActsOnObjections1795505000000, ROWS);

  it('begin with how each was settled, by whom and why', async () => {
    await migrate(database());
    const told = 'objection_id, seq, from_state, to_state, actor_id, actor_name, opinion, reason_told';
    const settled = (id: string, from_state: string, to_state: string) => ({
      ...{ objection_id: id, seq: 1, from_state, to_state, actor_id: 'a1', actor_name: '演示' },
      ...{ opinion: `${id} opinion`, reason_told: `${id} reason` },
    });
    expect(await database().query(`SELECT ${told} FROM objection_act ORDER BY objection_id`)).toEqual([
      settled('refused', 'RECEIVED', 'REFUSED'),
      settled('upheld', 'ACCEPTED', 'UPHELD'),
    ]);
  });

  it('are gone, and the objections as they were, when the step is taken back', async () => {
    await database().undoLastMigration({ transaction: 'all' });
    await expect(database().query('SELECT * FROM objection_act')).rejects.toThrow();
    const rows = await database().query<{ opinion: string | null }[]>(
      "SELECT opinion FROM objection WHERE state = 'UPHELD'",
    );
    expect(rows).toEqual([{ opinion: 'upheld opinion' }]);
  });
}
