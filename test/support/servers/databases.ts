import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { newFolder } from './run-folder.js';
import { asSuperuser, postgresUrl } from './postgres.js';

/** A database that copies start from when it exists: migrated once, then cheap to clone. */
export const TEMPLATE_DATABASE = 'pool_template';

/** A database of one's own. */
export interface FreshDatabase {
  /** What DATABASE_URL takes. */
  url: string;
  /** Removes it, ending the connections that are still open. Safe to call twice. */
  drop(): Promise<void>;
}

/**
 * A PostgreSQL database with a unique name: a copy of `pool_template` where somebody has made one, else empty.
 * What is not dropped goes with the cluster at the end of the run.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `pool_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE_DATABASE]);
    const from = found.rowCount === 0 ? '' : ` TEMPLATE ${TEMPLATE_DATABASE}`;
    await client.query(`CREATE DATABASE ${name}${from}`);
  });
  return { url: await postgresUrl(name), drop: () => dropDatabase(name) };
}

/** Address of a SQLite database in a file that does not exist yet, in a folder of its own. */
export function freshSqliteUrl(): string {
  return `sqlite:${join(newFolder('sqlite'), 'pool.db')}`;
}

/** Drops a database of the cluster by name, ending its connections; nothing happens when it is gone already. */
export async function dropDatabase(name: string): Promise<void> {
  await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
