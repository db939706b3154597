import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { isAmong } from './bulk.js';
import type { Db } from './db.js';
import type { Param } from './statements.js';

/** Columns and the values they must equal; null means the column is empty. */
export type Where<T> = {
  readonly [K in keyof T]?: T[K] extends string | number | boolean | null ? T[K] : never;
};

/*
 * Reading by equality, for what every act reads. The statement depends on the table and the columns alone, so that
 * the database keeps it prepared; the query builder is for questions whose shape depends on the asker.
 */

/** The first row that has these values. */
export async function findRow<T extends ObjectLiteral>(
  db: Db,
  entity: EntityTarget<T>,
  where: Where<T>,
): Promise<T | null> {
  const { table, name, condition, params } = equals(db, entity, where);
  const sql = `SELECT * FROM ${table} WHERE ${condition} LIMIT 1`;
  const [row] = await db.query<ObjectLiteral>(`find_${name}`, sql, params);
  return row ? hydrate(db, entity, row) : null;
}

/** The rows whose `property` is one of the values, in no order. */
export async function findAmong<T extends ObjectLiteral>(
  db: Db,
  entity: EntityTarget<T>,
  property: keyof T & string,
  values: readonly string[],
): Promise<T[]> {
  if (values.length === 0) return [];
  const metadata = db.dataSource.getMetadata(entity);
  const { tableName: table } = metadata;
  const column = columnOf(metadata, property);
  const sql = `SELECT * FROM ${table} WHERE ${isAmong(db, column, '$1')}`;
  const rows = await db.query<ObjectLiteral>(`among_${table}_${column}`, sql, [[...new Set(values)]]);
  return rows.map((row) => hydrate(db, entity, row));
}

/** How many rows have these values. */
export async function countRows<T extends ObjectLiteral>(
  db: Db,
  entity: EntityTarget<T>,
  where: Where<T>,
): Promise<number> {
  const { table, name, condition, params } = equals(db, entity, where);
  const sql = `SELECT COUNT(*) AS many FROM ${table} WHERE ${condition}`;
  const [row] = await db.query<{ many: number | string }>(`count_${name}`, sql, params);
  return Number(row?.many ?? 0);
}

/** Whether a row has these values. */
export async function rowExists<T extends ObjectLiteral>(
  db: Db,
  entity: EntityTarget<T>,
  where: Where<T>,
): Promise<boolean> {
  const { table, name, condition, params } = equals(db, entity, where);
  const sql = `SELECT 1 AS found FROM ${table} WHERE ${condition} LIMIT 1`;
  return (await db.query(`exists_${name}`, sql, params)).length > 0;
}

interface Equality {
  readonly table: string;
  /** Names table, columns and which of them are to be empty. */
  readonly name: string;
  readonly condition: string;
  readonly params: Param[];
}

function equals<T extends ObjectLiteral>(db: Db, entity: EntityTarget<T>, where: Where<T>): Equality {
  const metadata = db.dataSource.getMetadata(entity);
  const { tableName: table } = metadata;
  const params: Param[] = [];
  const names: string[] = [];
  const conditions = Object.entries(where as Record<string, Param>).map(([property, value]) => {
    const column = columnOf(metadata, property);
    names.push(value === null ? `${column}_empty` : column);
    return value === null ? `${column} IS NULL` : `${column} = $${params.push(value)}`;
  });
  return { table, name: [table, ...names].join('_'), condition: conditions.join(' AND '), params };
}

function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property)?.databaseName;
  if (!column) throw new Error(`no column for ${property}`);
  return column;
}

/** A stored row as its entity, by the same conversions as the repositories. */
function hydrate<T extends ObjectLiteral>(db: Db, entity: EntityTarget<T>, row: ObjectLiteral): T {
  const { driver } = db.dataSource;
  const metadata = db.dataSource.getMetadata(entity);
  const made = metadata.create() as ObjectLiteral;
  for (const column of metadata.columns)
    made[column.propertyName] = driver.prepareHydratedValue(row[column.databaseName], column) as unknown;
  return made as T;
}
