import { DataSource } from 'typeorm';
import { readConfig } from '../../config/env.js';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions, migrate } from '../../src/core/database/index.js';
import { entities } from '../../src/entities.js';

/** What a database holds beside the list of migrations that ran. */
const OBJECTS = {
  sqlite: `SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'schema_history'`,
  postgres: `SELECT relname AS name FROM pg_class
              WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE '%schema_history%'
                AND relname NOT LIKE 'PK_%'`,
};

/**
 * Migrations against entities on one empty database. Column words depend on DATABASE_URL when this file is loaded:
 * set it before importing this file, one database a process.
 */
export function driftSuite(): void {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  let dataSource: DataSource;

  const objects = async () => {
    const rows = await dataSource.query<{ name: string }[]>(OBJECTS[config.dialect]);
    return rows.map(({ name }) => name).sort();
  };

  beforeAll(async () => {
    dataSource = await new DataSource(dataSourceOptions(config, { entities, migrations })).initialize();
  });
  afterAll(() => dataSource?.destroy());

  it('builds from nothing exactly the tables the entities declare', async () => {
    expect(await objects()).toEqual([]);
    await migrate(dataSource);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    const tables = entities.map((entity) => dataSource.getMetadata(entity).tableName);
    expect(await objects()).toEqual(expect.arrayContaining(tables));
  });

  it('has nothing more to do the second time', async () => {
    const before = await objects();
    expect(await dataSource.showMigrations()).toBe(false);
    await migrate(dataSource);
    expect(await objects()).toEqual(before);
  });

  it('takes every step back, to nothing', async () => {
    for (let left = migrations.length; left > 0; left -= 1)
      await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await objects()).toEqual([]);
  });

  it('builds the same again afterwards', async () => {
    await migrate(dataSource);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });
}
