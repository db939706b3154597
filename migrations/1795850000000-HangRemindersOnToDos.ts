import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';

const DUTY_KINDS = `('YEARLY_UPDATE', 'REEXAMINATION')`;

/** The to-do of a duty, as a condition on `task t` and `duty d`. */
const OF_DUTY = `t.subject_kind = 'DUTY' AND t.subject_id = d.id AND t.kind IN ${DUTY_KINDS}`;

/**
 * Whatever is reminded of is a to-do: it names its rule, the version of its last day and the next rung, which duties had
 * themselves so far. Occurrences name the to-do, the version of the rule, and the later one they went out with.
 */
export class HangRemindersOnToDos1795850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'task', [
      { name: 'due_version', type: 'integer' },
      { name: 'rule', type: 'varchar', length: '40' },
      { name: 'snoozed_until', type: 'date' },
    ]);
    await runner.query('UPDATE task SET due_version = 1');
    await runner.query(`UPDATE task SET rule = 'STEP' WHERE limit_days IS NOT NULL`);
    await runner.query(
      `UPDATE task SET rule = 'CANDIDATE_REVIEW' WHERE kind = 'CANDIDATE_REVIEW' AND limit_days IS NULL`,
    );
    await runner.query(
      `UPDATE task SET rule = kind,
              detail = (SELECT '{"year":"' || d.year || '"}' FROM duty d WHERE d.id = task.subject_id),
              due_version = (SELECT d.due_version FROM duty d WHERE d.id = task.subject_id),
              next_rung_on = CASE WHEN done_at IS NULL
                                  THEN (SELECT d.next_rung_on FROM duty d WHERE d.id = task.subject_id) END
        WHERE subject_kind = 'DUTY' AND kind IN ${DUTY_KINDS}`,
    );
    const optional = new TableColumn({ name: 'due_version', type: 'integer', isNullable: true });
    await runner.changeColumn('task', optional, new TableColumn({ name: 'due_version', type: 'integer' }));

    await addColumns(runner, 'reminder_occurrence', [
      { name: 'rule_version', type: 'varchar', length: '64' },
      { name: 'collapsed_into', type: 'varchar', length: '36' },
    ]);
    await runner.createIndex('reminder_occurrence', new TableIndex({ columnNames: ['planned_on'] }));
    await runner.query(
      `UPDATE reminder_occurrence
          SET subject_kind = 'TASK',
              subject_id = (SELECT t.id FROM task t JOIN duty d ON ${OF_DUTY} WHERE d.id = reminder_occurrence.subject_id)
        WHERE subject_kind = 'DUTY'
          AND EXISTS (SELECT 1 FROM task t JOIN duty d ON ${OF_DUTY} WHERE d.id = reminder_occurrence.subject_id)`,
    );
    await runner.dropIndex('duty', await indexOn(runner, 'duty', ['state', 'next_rung_on']));
    await runner.query('ALTER TABLE duty DROP COLUMN next_rung_on');
    await runner.query('ALTER TABLE duty DROP COLUMN due_version');
    await runner.createIndex('duty', new TableIndex({ columnNames: ['state', 'due_on'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('duty', await indexOn(runner, 'duty', ['state', 'due_on']));
    await addColumns(runner, 'duty', [
      { name: 'due_version', type: 'integer' },
      { name: 'next_rung_on', type: 'date' },
    ]);
    await runner.query(
      `UPDATE duty SET due_version = COALESCE((SELECT MAX(t.due_version) FROM task t WHERE ${ofThisDuty}), 1),
              next_rung_on = (SELECT MIN(t.next_rung_on) FROM task t WHERE ${ofThisDuty} AND t.done_at IS NULL)`,
    );
    const optional = new TableColumn({ name: 'due_version', type: 'integer', isNullable: true });
    await runner.changeColumn('duty', optional, new TableColumn({ name: 'due_version', type: 'integer' }));
    await runner.createIndex('duty', new TableIndex({ columnNames: ['state', 'next_rung_on'] }));
    await runner.query(
      `UPDATE reminder_occurrence
          SET subject_kind = 'DUTY',
              subject_id = (SELECT t.subject_id FROM task t WHERE t.id = reminder_occurrence.subject_id)
        WHERE rule IN ${DUTY_KINDS} AND subject_kind = 'TASK'`,
    );
    await runner.dropIndex(
      'reminder_occurrence',
      await indexOn(runner, 'reminder_occurrence', ['planned_on']),
    );
    for (const name of ['rule_version', 'collapsed_into'])
      await runner.query(`ALTER TABLE reminder_occurrence DROP COLUMN ${name}`);
    for (const name of ['due_version', 'rule', 'snoozed_until'])
      await runner.query(`ALTER TABLE task DROP COLUMN ${name}`);
  }
}

const ofThisDuty = `t.subject_kind = 'DUTY' AND t.subject_id = duty.id AND t.kind IN ${DUTY_KINDS}`;

async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: readonly { name: string; type: string; length?: string }[],
): Promise<void> {
  for (const column of columns)
    await runner.addColumn(table, new TableColumn({ ...column, isNullable: true }));
}

async function indexOn(runner: QueryRunner, table: string, columns: readonly string[]): Promise<TableIndex> {
  const found = (await runner.getTable(table))?.indices.find(
    ({ columnNames }) => [...columnNames].sort().join() === [...columns].sort().join(),
  );
  if (!found) throw new Error(`${table} has no index on ${columns.join(', ')}`);
  return found;
}
