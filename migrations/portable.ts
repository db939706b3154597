import { type QueryRunner, Table, TableColumn, TableForeignKey, TableIndex } from 'typeorm';

/** The column words that both databases understand, and how each is spelled. */
export interface ColumnWord {
  readonly type: string | { readonly postgres: string; readonly sqlite: string };
  readonly length?: number;
  readonly nullable?: boolean;
}

export const id: ColumnWord = { type: 'varchar', length: 36 };
export const code: ColumnWord = { type: 'varchar', length: 40 };
export const text = (length: number): ColumnWord => ({ type: 'varchar', length });
export const instant: ColumnWord = { type: { postgres: 'timestamptz', sqlite: 'datetime' } };
export const date: ColumnWord = { type: 'date' };
export const integer: ColumnWord = { type: 'integer' };
export const amount: ColumnWord = { type: 'bigint' };
export const flag: ColumnWord = { type: 'boolean' };
export const json: ColumnWord = { type: 'text' };
export const optional = (word: ColumnWord): ColumnWord => ({ ...word, nullable: true });

export interface TableSpec {
  readonly columns: Readonly<Record<string, ColumnWord>>;
  readonly primary: readonly string[];
  /** Unique constraints. */
  readonly unique?: readonly (readonly string[])[];
  readonly index?: readonly (readonly string[])[];
  readonly uniqueIndex?: readonly (readonly string[])[];
  /** Column → table whose `id` it holds. */
  readonly foreign?: Readonly<Record<string, string>>;
}

/** Creates one table; constraint names come from the naming strategy, so entities and migrations agree. */
export async function createTable(runner: QueryRunner, name: string, spec: TableSpec): Promise<void> {
  const indices = [
    ...(spec.index ?? []).map((columnNames) => new TableIndex({ columnNames: [...columnNames] })),
    ...(spec.uniqueIndex ?? []).map(
      (columnNames) => new TableIndex({ columnNames: [...columnNames], isUnique: true }),
    ),
  ];
  const table = new Table({
    name,
    columns: Object.entries(spec.columns).map(([column, word]) =>
      toColumn(runner, column, word, spec.primary),
    ),
    uniques: (spec.unique ?? []).map((columnNames) => ({ columnNames: [...columnNames] })),
    indices,
    foreignKeys: Object.entries(spec.foreign ?? {}).map(
      ([column, target]) =>
        new TableForeignKey({
          columnNames: [column],
          referencedTableName: target,
          referencedColumnNames: ['id'],
        }),
    ),
  });
  await runner.createTable(table, false, true, true);
}

/** Drops tables in the given order. */
export async function dropTables(runner: QueryRunner, names: readonly string[]): Promise<void> {
  for (const name of names) await runner.dropTable(name);
}

function toColumn(
  runner: QueryRunner,
  name: string,
  word: ColumnWord,
  primary: readonly string[],
): TableColumn {
  const postgres = runner.dataSource.options.type === 'postgres';
  const type = typeof word.type === 'string' ? word.type : postgres ? word.type.postgres : word.type.sqlite;
  return new TableColumn({
    name,
    type,
    ...(word.length ? { length: String(word.length) } : {}),
    isNullable: word.nullable ?? false,
    isPrimary: primary.includes(name),
  });
}
