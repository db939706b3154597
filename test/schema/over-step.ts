import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';

/**
 * A database filled with `rows` as it stood before a migration; the next `migrate` takes that one step. Registers the
 * hooks of the suite that calls it. One database a process, as in `driftSuite`.
 * @returns gives the data source, once the suite has begun
 */
export function overStep(step: (typeof migrations)[number], rows: readonly string[]): () => DataSource {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const before = migrations.indexOf(step);
  let dataSource: DataSource;

  const open = (count: number) =>
    new DataSource(
      dataSourceOptions(config, { entities: [], migrations: migrations.slice(0, count) }),
    ).initialize();

  beforeAll(async () => {
    const old = await open(before);
    await migrate(old);
    for (const sql of rows) await old.query(sql);
    await old.destroy();
    dataSource = await open(before + 1);
  });
  afterAll(() => dataSource?.destroy());
  return () => dataSource;
}
