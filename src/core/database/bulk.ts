import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { wellFormed } from '../../common/text.js';
import type { Db } from './db.js';
import { sqliteInstant } from './statements.js';

/**
 * Inserts many rows by one statement, in their order; a row that meets a unique key already taken is left out.
 * Ids come from the caller; half characters become U+FFFD. Only inside a unit of work.
 *
 * @returns the ids of the rows that were inserted.
 */
export async function insertNew<T extends ObjectLiteral & { id: string }>(
  db: Db,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const { tableName, columns: all } = db.dataSource.getMetadata(entity);
  const columns = all.map(({ databaseName, propertyName, type }) => ({
    name: databaseName,
    property: propertyName,
    type: type === 'simple-json' ? 'text' : String(type),
    encode: encoder(type === 'simple-json', db.dialect),
  }));
  const names = columns.map(({ name }) => name).join(', ');
  const source =
    db.dialect === 'postgres'
      ? `SELECT ${names} FROM json_to_recordset($1::json) AS r(${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`
      : `SELECT ${columns.map(({ name }) => `json_extract(value, '$.${name}')`).join(', ')} FROM json_each($1)`;
  const content = rows.map((row) => {
    const plain: Record<string, unknown> = {};
    for (const { name, property, encode } of columns) plain[name] = encode(row[property]);
    return plain;
  });
  const inserted = await db.query<{ id: string }>(
    `insert_new_${tableName}`,
    `INSERT INTO ${tableName} (${names}) ${source} WHERE true ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(content)],
  );
  return new Set(inserted.map(({ id }) => id));
}

/** SQL that is true where `column` equals one of the texts in the array parameter `placeholder` (`$1`). */
export function isAmong(db: Db, column: string, placeholder: string): string {
  return db.dialect === 'postgres'
    ? `${column} = ANY(${placeholder}::varchar[])`
    : `${column} IN (SELECT value FROM json_each(${placeholder}))`;
}

/** SQL of a table whose column `value` holds the texts in the array parameter `placeholder` (`$1`). */
export function eachOf(db: Db, placeholder: string): string {
  return db.dialect === 'postgres'
    ? `unnest(${placeholder}::varchar[]) AS each(value)`
    : `json_each(${placeholder})`;
}

/**
 * SQL that keeps the rows read until the unit of work ends; on SQLite units of work take turns anyway.
 *
 * @param alias the one table of several whose rows are kept.
 */
export function locked(db: Db, alias?: string): string {
  if (db.dialect !== 'postgres') return '';
  return alias === undefined ? 'FOR UPDATE' : `FOR UPDATE OF ${alias}`;
}

/** SQL of an instant in whole seconds, the same on both databases. */
export function epochSeconds(db: Db, column: string): string {
  return db.dialect === 'postgres'
    ? `CAST(FLOOR(EXTRACT(EPOCH FROM ${column})) AS bigint)`
    : `CAST(strftime('%s', ${column}) AS integer)`;
}

/** How the values of a column travel inside the JSON parameter. */
function encoder(json: boolean, dialect: Db['dialect']): (value: unknown) => unknown {
  return (value) => {
    if (value === undefined || value === null) return null;
    if (value instanceof Date) return dialect === 'postgres' ? value.toISOString() : sqliteInstant(value);
    return json ? JSON.stringify(value, sound) : sound('', value);
  };
}

/** Half a character in one text would cost every row of the statement. */
function sound(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value;
}
