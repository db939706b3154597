import { KeepProductOfVersions1795506000000 } from '../../migrations/1795506000000-KeepProductOfVersions.js';
import { migrate } from '../../src/core/database/index.js';
import { overStep } from './over-step.js';

const AT = '2026-09-01 02:00:00.000';

function row(table: string, values: Record<string, string | number | boolean | null>): string {
  const texts = Object.values(values).map((value) =>
    typeof value === 'string' ? `'${value}'` : String(value),
  );
  return `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${texts.join(', ')})`;
}

/** A case that names the product, with so many versions `<id>-1`, `<id>-2` … */
function caseRows(id: string, state: string, endedAt: string | null, versions: number): string[] {
  const units = { unit_id: '44', city_unit_id: '44', province_unit_id: '44' };
  const counts = { county_returns: 0, city_returns: 0, province_returns: 0, open_objections: 0 };
  const flags = { due_provisional: false, holds_slot: false, over_quota: false };
  const times = { state_since: AT, created_at: AT, ended_at: endedAt };
  const application = {
    ...{ id, number: id, round_id: 'r1', tier: 'PROVINCE', track: 'CHAMPION', enterprise_id: 'e1', state },
    ...{ origin: 'ENTERPRISE', started_by: 'a1', product_id: 'p1', content: '{}', version: 1 },
    ...{ ...units, ...counts, ...flags, ...times },
  };
  const handedIn = Array.from({ length: versions }, (_, at) => ({
    ...{ id: `${id}-${at + 1}`, application_id: id, number: at + 1, content: '{}' },
    ...{ submitted_by: 'a1', submitted_by_name: '演示', submitted_at: AT },
  }));
  return [row('application', application), ...handedIn.map((version) => row('application_version', version))];
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
  row('product', {
    ...{ id: 'p1', enterprise_id: 'e1', name: '数控车床', stat_code: '34210100', since_on: '2015-03-01' },
    ...{ main: true, created_at: AT, version: 1 },
  }),
  row('round', {
    ...{ id: 'r1', tier: 'PROVINCE', track: 'CHAMPION', owner_unit_id: '44', title: '演示', state: 'OPEN' },
    ...{ basis_document: '演示文件', base_year: 2025, opens_at: AT, enterprise_closes_at: AT },
    ...{ correction_closes_at: AT, quota_mode: 'NONE', city_publicity: false, city_publicity_length: 0 },
    ...{ publicity_length: 0, publicity_unit: 'WORKING', skip_allowed: true, limits: '{}' },
    ...{ created_by: 'a1', created_at: AT, version: 1 },
  }),
  ...caseRows('entered', 'IN_POOL', AT, 2),
  ...caseRows('running', 'CITY_EXAMINATION', null, 1),
  ...caseRows('returned', 'RETURNED', null, 1),
  ...caseRows('lapsed', 'LAPSED', AT, 1),
];

/** Versions of cases over the step that lets them keep their product. One database a process, as in `driftSuite`. */
export function productOfVersionsSuite(): void {
  const database = overStep(KeepProductOfVersions1795506000000, ROWS);

  it('get it where it cannot have been chosen anew since', async () => {
    await migrate(database());
    const rows = await database().query<{ id: string; product_id: string | null }[]>(
      'SELECT id, product_id FROM application_version ORDER BY id',
    );
    expect(rows.map(({ id, product_id }) => [id, product_id])).toEqual([
      ['entered-1', null],
      ['entered-2', 'p1'],
      ['lapsed-1', null],
      ['returned-1', null],
      ['running-1', 'p1'],
    ]);
  });

  it('lose it, and nothing else, when the step is taken back', async () => {
    await database().undoLastMigration({ transaction: 'all' });
    const [first, ...others] = await database().query<object[]>(
      'SELECT * FROM application_version ORDER BY id',
    );
    expect(first).toMatchObject({ id: 'entered-1', number: 1, submitted_by_name: '演示' });
    expect(first).not.toHaveProperty('product_id');
    expect(others).toHaveLength(4);
  });
}
