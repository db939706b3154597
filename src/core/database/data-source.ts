import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { AppConfig } from '../../../config/env.js';
import { SnakeNaming } from './naming.js';

/** What the composition root knows and this floor does not: the tables and their history. */
export interface Schema {
  readonly entities: MixedList<Function>;
  readonly migrations: MixedList<Function>;
}

type Connection = Pick<AppConfig, 'databaseUrl' | 'dialect' | 'databasePool'>;

/** A new connection prepares every statement anew: whoever comes after a quiet moment should not wait for that. */
const IDLE_LIMIT_MS = 10 * 60_000;

interface SqliteHandle {
  pragma(text: string): unknown;
}

/** The file behind a `sqlite:PATH` address, absolute. */
export function sqliteFile(databaseUrl: string): string {
  return resolve(databaseUrl.slice('sqlite:'.length));
}

/** The options of the writing data source; PostgreSQL reads through it too. */
export function dataSourceOptions(connection: Connection, schema: Schema): DataSourceOptions {
  const common = {
    ...schema,
    namingStrategy: new SnakeNaming(),
    migrationsTableName: 'schema_history',
  } as const;
  if (connection.dialect === 'postgres') {
    return {
      ...common,
      type: 'postgres',
      url: connection.databaseUrl,
      parseInt8: true,
      poolSize: connection.databasePool,
      applicationName: 'cultivation-pool',
      extra: { options: '-c TimeZone=UTC', idleTimeoutMillis: IDLE_LIMIT_MS, keepAlive: true },
    };
  }
  const file = sqliteFile(connection.databaseUrl);
  mkdirSync(dirname(file), { recursive: true });
  return {
    ...common,
    type: 'better-sqlite3',
    database: file,
    prepareDatabase: (database: SqliteHandle) => {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
    },
  };
}

/**
 * A second, read-only connection to the same SQLite file, so that a read outside a unit of work never sees the
 * uncommitted rows of one. Null on PostgreSQL, where every transaction has a connection of its own.
 */
export function readingDataSource(connection: Connection, schema: Schema): DataSource | null {
  if (connection.dialect === 'postgres') return null;
  const { entities } = schema;
  return new DataSource({
    type: 'better-sqlite3',
    database: sqliteFile(connection.databaseUrl),
    readonly: true,
    entities,
    namingStrategy: new SnakeNaming(),
  });
}
