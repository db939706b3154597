import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { DropStateOfKeptAnswers1795482000000 } from '../../migrations/1795482000000-DropStateOfKeptAnswers.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';

const ROW = `INSERT INTO idempotency_key (account_id, route, key, body_digest, state, status, answer, created_at)
  VALUES ('a1', 'POST /api/things', 'k1', 'd1', 'DONE', 201, '{"name":"演示"}', '2026-09-01 02:00:00.000')`;

/** Kept answers over the step that drops their state. One database a process, as in `driftSuite`. */
export function keptAnswersSuite(): void {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const steps = migrations.indexOf(DropStateOfKeptAnswers1795482000000);
  let dataSource: DataSource;

  const open = (count: number) =>
    new DataSource(
      dataSourceOptions(config, { entities: [], migrations: migrations.slice(0, count) }),
    ).initialize();

  beforeAll(async () => {
    const old = await open(steps);
    await migrate(old);
    await old.query(ROW);
    await old.destroy();
    dataSource = await open(steps + 1);
  });
  afterAll(() => dataSource?.destroy());

  it('stay as they are', async () => {
    await migrate(dataSource);
    const [row] = await dataSource.query<object[]>('SELECT * FROM idempotency_key');
    expect(row).toMatchObject({ key: 'k1', body_digest: 'd1', status: 201, answer: '{"name":"演示"}' });
    expect(row).not.toHaveProperty('state');
  });

  it('are all done when the step is taken back, and have to say so', async () => {
    await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await dataSource.query('SELECT key, state, answer FROM idempotency_key')).toEqual([
      { key: 'k1', state: 'DONE', answer: '{"name":"演示"}' },
    ]);
    await expect(dataSource.query('UPDATE idempotency_key SET state = NULL')).rejects.toThrow(/null/i);
  });
}
