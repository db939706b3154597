import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { HoldSubjectsOfProposals1795471200000 } from '../../migrations/1795471200000-HoldSubjectsOfProposals.js';
import { NameProposals1795474800000 } from '../../migrations/1795474800000-NameProposals.js';
import { RemindOfCandidateReviews1795478400000 } from '../../migrations/1795478400000-RemindOfCandidateReviews.js';
import { AllowOtherTracks1795508000000 } from '../../migrations/1795508000000-AllowOtherTracks.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';

const AT = '2026-09-01 02:00:00.000';

/** Rows as the first release left them: one open proposal and one decided. */
const ROWS = [
  `INSERT INTO unit (id, path, name, kind, authority_name, has_county_tier)
   VALUES ('44', '44', '广东省', 'PROVINCE', '省工业和信息化厅', true)`,
  `INSERT INTO organisation (id, kind, name, unit_id, created_at)
   VALUES ('o1', 'AUTHORITY', '省工业和信息化厅', '44', '${AT}')`,
  `INSERT INTO account (id, organisation_id, role, login_name, display_name, password_hash, must_change_password, state,
     failed_count, password_changed_at, created_at, version)
   VALUES ('a1', 'o1', 'HANDLER', 'demo', '演示', '-', false, 'ACTIVE', 0, '${AT}', '${AT}', 1)`,
  ...[
    { id: 'p1', key: `'MEMBERSHIP:m1'`, state: 'OPEN' },
    { id: 'p2', key: 'NULL', state: 'DECLINED' },
  ].map(
    ({ id, key, state }) => `INSERT INTO proposal (id, subject_kind, subject_id, action, open_key, input,
       subject_version, unit_id, state, prepared_by, prepared_by_name, prepared_at, version)
     VALUES ('${id}', 'MEMBERSHIP', 'm1', 'watch', ${key}, '{}', 1, '44', '${state}', 'a1', '演示', '${AT}', 1)`,
  ),
  `INSERT INTO round (id, tier, track, owner_unit_id, title, basis_document, base_year, state, opens_at,
     enterprise_closes_at, correction_closes_at, quota_mode, city_publicity, city_publicity_length, publicity_length,
     publicity_unit, skip_allowed, limits, created_by, created_at, version)
   VALUES ('r1', 'PROVINCE', 'LEADING', '44', '演示批次', '演示文件', 2025, 'OPEN', '${AT}', '${AT}', '${AT}', 'HARD', false,
     0, 7, 'WORKING', true, '{}', 'a1', '${AT}', 1)`,
  `INSERT INTO round_unit (round_id, unit_id, quota, used) VALUES ('r1', '44', 2, 1)`,
  `INSERT INTO task (id, kind, subject_kind, subject_id, unit_id, role, title, opened_at, due_on, due_provisional)
   VALUES ('t1', 'PROPOSAL', 'PROPOSAL', 'p1', '44', 'HEAD', '演示装备', '${AT}', '9999-12-31', false)`,
  ...[
    { id: 't2', doneAt: 'NULL' },
    { id: 't3', doneAt: `'${AT}'` },
  ].map(
    ({
      id,
      doneAt,
    }) => `INSERT INTO task (id, kind, subject_kind, subject_id, unit_id, role, title, opened_at, due_on, due_provisional, done_at)
     VALUES ('${id}', 'CANDIDATE_REVIEW', 'CANDIDATE', 'c1', '44', 'HANDLER', '演示装备', '${AT}', '2026-12-01', false, ${doneAt})`,
  ),
];

/**
 * Migrations that move rows, on a database that has some. One database a process, as in `driftSuite`.
 */
export function filledSuite(): void {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const before = (step: (typeof migrations)[number]) => migrations.slice(0, migrations.indexOf(step));
  const upTo = (step: (typeof migrations)[number]) => [...before(step), step];
  const open = (list: typeof migrations) =>
    new DataSource(dataSourceOptions(config, { entities: [], migrations: list })).initialize();
  let dataSource: DataSource;

  beforeAll(async () => {
    const old = await open(before(HoldSubjectsOfProposals1795471200000));
    await migrate(old);
    for (const sql of ROWS) await old.query(sql);
    await old.destroy();
    dataSource = await open(upTo(HoldSubjectsOfProposals1795471200000));
  });
  afterAll(() => dataSource?.destroy());

  it('holds the subject of every open proposal, and of no other', async () => {
    await migrate(dataSource);
    expect(await dataSource.query('SELECT subject, proposal_id FROM proposal_hold')).toEqual([
      { subject: 'MEMBERSHIP:m1', proposal_id: 'p1' },
    ]);
    expect(await dataSource.query('SELECT id, state FROM proposal ORDER BY id')).toEqual([
      { id: 'p1', state: 'OPEN' },
      { id: 'p2', state: 'DECLINED' },
    ]);
  });

  it('gives the key back when the step is taken back', async () => {
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await dataSource.query('SELECT id, open_key FROM proposal ORDER BY id')).toEqual([
      { id: 'p1', open_key: 'MEMBERSHIP:m1' },
      { id: 'p2', open_key: null },
    ]);
  });

  it('names every proposal by its to-do, and what it holds stays held', async () => {
    await dataSource.destroy();
    dataSource = await open(upTo(NameProposals1795474800000));
    await migrate(dataSource);
    expect(await dataSource.query('SELECT id, title FROM proposal ORDER BY id')).toEqual([
      { id: 'p1', title: '演示装备' },
      { id: 'p2', title: '' },
    ]);
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(
      await dataSource.query('SELECT p.state FROM proposal_hold h JOIN proposal p ON p.id = h.proposal_id'),
    ).toEqual([{ state: 'OPEN' }]);
  });

  it('gives a waiting review of a candidate its day, and no other to-do one', async () => {
    await dataSource.destroy();
    dataSource = await open(upTo(RemindOfCandidateReviews1795478400000));
    await migrate(dataSource);
    const armed =
      'SELECT id, CAST(next_rung_on AS varchar(10)) AS on_day FROM task WHERE next_rung_on IS NOT NULL';
    expect(await dataSource.query(armed)).toEqual([{ id: 't2', on_day: '2026-12-01' }]);
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await dataSource.query(armed)).toEqual([]);
  });

  it('lets no round that stands allow another track, and keeps what it says for its cities', async () => {
    await dataSource.destroy();
    dataSource = await open(upTo(AllowOtherTracks1795508000000));
    await migrate(dataSource);
    const strict = 'SELECT id, title FROM round WHERE other_track_allowed = false';
    expect(await dataSource.query(strict)).toEqual([{ id: 'r1', title: '演示批次' }]);
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(
      await dataSource.query('SELECT u.used FROM round_unit u JOIN round r ON r.id = u.round_id'),
    ).toEqual([{ used: 1 }]);
  });
}
