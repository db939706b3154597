import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../../../config/env.js';
import { postgresClient } from './statements.js';
import { sqliteFile } from './data-source.js';

/** Advisory lock number of "the only process" on a PostgreSQL without Redis; any constant of our own. */
const ONLY_PROCESS = 4_400_001;

/** Holds the claim of being the only process; `release` gives it back, and the operating system does at a kill. */
export interface SoleClaim {
  release(): Promise<void>;
}

export class AlreadyRunning extends Error {}

/**
 * Several processes need both PostgreSQL and Redis. On SQLite an exclusively locked side file, on PostgreSQL
 * without Redis an advisory lock, keeps a second process (command-line tools included) from starting.
 * @throws AlreadyRunning when another process holds the claim.
 */
export async function claimSoleProcess(config: AppConfig, dataSource?: DataSource): Promise<SoleClaim> {
  if (config.dialect === 'sqlite') return claimSqlite(`${sqliteFile(config.databaseUrl)}.lock`);
  if (config.redisUrl || !dataSource) return { release: async () => undefined };
  return claimPostgres(dataSource);
}

function claimSqlite(file: string): SoleClaim {
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new AlreadyRunning(
        'Another process has this SQLite database open. One process at a time: stop it first, or use PostgreSQL and Redis.',
      );
    }
    throw error;
  }
  return { release: async () => void lock.close() };
}

async function claimPostgres(dataSource: DataSource): Promise<SoleClaim> {
  const runner = dataSource.createQueryRunner();
  const client = await postgresClient(runner);
  const { rows } = await client.query({
    name: '',
    text: 'SELECT pg_try_advisory_lock($1) AS held',
    values: [ONLY_PROCESS],
  });
  if (rows[0]?.held !== true) {
    await runner.release();
    throw new AlreadyRunning(
      'Another process works on this PostgreSQL database and REDIS_URL is not set. Several processes need Redis.',
    );
  }
  return { release: () => runner.release() };
}
