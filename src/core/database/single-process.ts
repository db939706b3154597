import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { AppConfig } from '../../../config/env.js';
import { sqliteFile } from './data-source.js';

/** Advisory lock number of "the only process" on a PostgreSQL without Redis; any constant of our own. */
const ONLY_PROCESS = 4_400_001;

/** The claim of being the only process; the operating system gives it back at a kill. */
export interface SoleClaim {
  release(): Promise<void>;
}

/** Another process works on this database, and only one may. */
export class AlreadyRunning extends Error {}

type Place = Pick<AppConfig, 'dialect' | 'databaseUrl' | 'redisUrl'>;

/**
 * Asks beforehand, so that a refusal leaves nothing half started and nothing in the log. Whoever comes between is
 * refused by the claim itself.
 * @throws AlreadyRunning when another process holds the claim.
 */
export async function refuseSecondProcess(config: Place): Promise<void> {
  await (await claimSoleProcess(config)).release();
}

/**
 * Several processes need both PostgreSQL and Redis. On SQLite an exclusively locked side file, on PostgreSQL
 * without Redis an advisory lock, keeps a second process (command-line tools included) from starting.
 * @throws AlreadyRunning when another process holds the claim.
 */
export async function claimSoleProcess(config: Place): Promise<SoleClaim> {
  if (config.dialect === 'sqlite') return claimSqlite(`${sqliteFile(config.databaseUrl)}.lock`);
  if (config.redisUrl) return { release: async () => undefined };
  return claimPostgres(config.databaseUrl);
}

function claimSqlite(file: string): SoleClaim {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) {
      throw new AlreadyRunning(
        'Another process has this SQLite database open. One process at a time: stop it first, or use PostgreSQL and Redis.',
      );
    }
    throw error;
  }
  return { release: async () => void lock.close() };
}

/** By its code alone: the class of the error may come from another realm. */
function isBusy(error: unknown): boolean {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}

async function claimPostgres(connectionString: string): Promise<SoleClaim> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, application_name: 'cultivation-pool sole process' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
    ONLY_PROCESS,
  ]);
  if (rows[0]?.held !== true) {
    await client.end();
    throw new AlreadyRunning(
      'Another process works on this PostgreSQL database and REDIS_URL is not set. Several processes need Redis.',
    );
  }
  return { release: () => client.end() };
}
