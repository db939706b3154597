import type { DataSource, QueryRunner } from 'typeorm';

export type Param = string | number | boolean | Date | null | readonly string[];
type Row = Record<string, unknown>;

/** Runs one SQL text with `$1…` placeholders; the name keeps it prepared where the database can do so. */
export interface StatementRunner {
  rows(name: string, sql: string, params: readonly Param[]): Promise<Row[]>;
  /** @returns how many rows were changed. */
  change(name: string, sql: string, params: readonly Param[]): Promise<number>;
}

interface PgQueryable {
  query(query: {
    name: string;
    text: string;
    values: readonly Param[];
  }): Promise<{ rows: Row[]; rowCount: number | null }>;
}

export function postgresStatements(client: PgQueryable): StatementRunner {
  const send = (name: string, text: string, values: readonly Param[]) => client.query({ name, text, values });
  return {
    rows: async (name, sql, params) => (await send(name, sql, params)).rows,
    change: async (name, sql, params) => (await send(name, sql, params)).rowCount ?? 0,
  };
}

/** The pool of a PostgreSQL data source. */
export function postgresPool(dataSource: DataSource): PgQueryable {
  return (dataSource.driver as unknown as { master: PgQueryable }).master;
}

/** The connection that holds the transaction of a query runner. */
export async function postgresClient(runner: QueryRunner): Promise<PgQueryable> {
  return (await runner.connect()) as PgQueryable;
}

interface SqliteStatement {
  all(...params: unknown[]): Row[];
  run(...params: unknown[]): { changes: number };
}

interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

interface Prepared {
  statement: SqliteStatement;
  order: number[];
}

/** better-sqlite3 knows no numbered placeholders: `$2 … $1 … $2` becomes `? … ? … ?` with the values in that order. */
export function sqliteStatements(dataSource: DataSource): StatementRunner {
  const connection = (dataSource.driver as unknown as { databaseConnection: SqliteConnection })
    .databaseConnection;
  const prepared = new Map<string, Prepared>();

  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    const order: number[] = [];
    const text = sql.replace(/\$(\d+)/g, (_, index: string) => {
      order.push(Number(index) - 1);
      return '?';
    });
    const made = { statement: connection.prepare(text), order };
    prepared.set(sql, made);
    return made;
  };
  const bind = ({ order }: Prepared, params: readonly Param[]) =>
    order.map((index) => sqliteValue(params[index]));

  return {
    rows: async (_name, sql, params) => {
      const entry = prepare(sql);
      return entry.statement.all(...bind(entry, params));
    },
    change: async (_name, sql, params) => {
      const entry = prepare(sql);
      return entry.statement.run(...bind(entry, params)).changes;
    },
  };
}

function sqliteValue(value: Param | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return sqliteInstant(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Array.isArray(value)) return JSON.stringify(value);
  return value as string | number;
}

/** An instant as SQLite stores it. */
export function sqliteInstant(instant: Date): string {
  return instant.toISOString().replace('T', ' ').replace('Z', '');
}

/** A stored instant as read by a hand-written statement. */
export function readInstant(value: unknown): Date {
  return value instanceof Date ? value : new Date(`${String(value).replace(' ', 'T')}Z`);
}

/** A stored yes or no as read by a hand-written statement. */
export function readFlag(value: unknown): boolean {
  return value === true || value === 1;
}
