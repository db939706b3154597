import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';

const TABLE = 'task';
const COLUMNS = { topic: 40, done_by: 36, done_note: 500 };

interface Unreachable {
  readonly id: string;
  readonly key: string;
  readonly topic: string | null;
  readonly detail: string | null;
}

/**
 * A to-do may name a topic that tells it apart, and keeps who took note of it. Those of messages nobody received get
 * the kind of the message as theirs.
 */
export class SettleToDos1795558002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, length] of Object.entries(COLUMNS))
      await runner.addColumn(
        TABLE,
        new TableColumn({ name, type: 'varchar', length: String(length), isNullable: true }),
      );
    const target = { referencedTableName: 'account', referencedColumnNames: ['id'] };
    await runner.createForeignKey(TABLE, new TableForeignKey({ columnNames: ['done_by'], ...target }));
    for (const { id, key, detail } of await openOnes(runner)) {
      const { notice } = JSON.parse(detail ?? '{}') as { notice?: string };
      if (notice !== undefined) await set(runner, id, { topic: notice, open_key: `${key}:${notice}` });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const kept = new Set<string>();
    for (const { id, key, topic } of await openOnes(runner)) {
      const before = topic === null ? key : key.slice(0, -topic.length - 1);
      await set(runner, id, { open_key: kept.has(before) ? null : before });
      kept.add(before);
    }
    const table = await runner.getTable(TABLE);
    const key = table?.foreignKeys.find(({ columnNames }) => columnNames.includes('done_by'));
    if (key) await runner.dropForeignKey(TABLE, key);
    for (const name of Object.keys(COLUMNS)) await runner.dropColumn(TABLE, name);
  }
}

function openOnes(runner: QueryRunner): Promise<Unreachable[]> {
  return runner.query(
    `SELECT id, open_key AS key, topic, detail FROM ${TABLE}
      WHERE kind = 'UNREACHABLE' AND open_key IS NOT NULL ORDER BY id`,
  ) as Promise<Unreachable[]>;
}

async function set(runner: QueryRunner, id: string, values: Record<string, string | null>): Promise<void> {
  await runner.manager.createQueryBuilder().update(TABLE).set(values).where('id = :id', { id }).execute();
}
