import type { DataSource } from 'typeorm';

/** Advisory lock number under which one of several starting processes migrates. */
const MIGRATING = 4_400_002;

/** Runs pending migrations, all in one transaction; several processes starting at once take turns. */
export async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'postgres') {
    await dataSource.runMigrations({ transaction: 'all' });
    return;
  }
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATING]);
    await runner.release();
  }
}
