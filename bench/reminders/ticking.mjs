import pg from 'pg';
import { readConfig } from '../../dist/config/env.js';
import { createApp } from '../../dist/src/app.js';
import { Clock } from '../../dist/src/common/clock.js';
import { ReminderTick } from '../../dist/src/modules/notice/index.js';

/** The day of the first rung for 2026-05-31. */
const DAY = '2026-04-30';

/** Inserts what a tick of the day inserts, in one statement. */
const FLOOR = `
  WITH due AS (
    SELECT t.id, t.subject_id, t.due_version, t.due_on, t.title, e.name, a.id AS account_id
    FROM task t JOIN enterprise e ON e.id = t.enterprise_id JOIN organisation o ON o.enterprise_id = e.id
    JOIN account a ON a.organisation_id = o.id AND a.state = 'ACTIVE'
      AND a.role IN ('ENTERPRISE_FILER', 'ENTERPRISE_ADMIN')
    WHERE t.done_at IS NULL AND t.next_rung_on <= $1
  ), raised AS (
    INSERT INTO reminder_occurrence (id, subject_kind, subject_id, rule, rule_version, due_version, rung, due_on,
      planned_on, raised_at, recipients)
    SELECT gen_random_uuid()::text, 'TASK', id, 'YEARLY_UPDATE', repeat('0', 64), due_version, 'T-30', due_on, $1, now(),
      count(*)
    FROM due GROUP BY id, due_version, due_on
    ON CONFLICT DO NOTHING RETURNING id, subject_id
  ), told AS (
    INSERT INTO notice (id, cause_id, account_id, kind, params, subject_kind, subject_id, created_at, rung)
    SELECT gen_random_uuid()::text, r.id, due.account_id, 'YEARLY_UPDATE_DUE',
      json_build_object('enterprise', due.name, 'year', '2025', 'dueOn', due.due_on)::text,
      'DUTY', due.subject_id, now(), 'T-30'
    FROM raised r JOIN due ON due.id = r.subject_id ON CONFLICT DO NOTHING RETURNING id, account_id
  )
  INSERT INTO delivery (id, notice_id, account_id, channel, urgency, skipped, created_at)
  SELECT gen_random_uuid()::text, id, account_id, 'EMAIL', 'ROUTINE', 'NO_ADDRESS', now() FROM told ON CONFLICT DO NOTHING`;

/**
 * The reminder tick in this process, on the filled database of DATABASE_URL, on the morning of a first rung.
 * @returns how to set the morning up with so many to-dos due, to tick, to insert the same by one statement, to count what
 * was written, and to end.
 */
export async function openTick() {
  const app = await createApp(readConfig(), { consume: false });
  await app.init();
  await app.get(Clock).move(new Date(`${DAY}T09:00:00+08:00`));
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const tick = app.get(ReminderTick);
  const count = async (table, where = '') =>
    Number((await client.query(`SELECT count(*) AS rows FROM ${table} ${where}`)).rows[0].rows);

  return {
    async rewind(due) {
      await client.query('DELETE FROM delivery');
      await client.query("DELETE FROM notice WHERE subject_kind = 'DUTY'");
      await client.query('DELETE FROM reminder_occurrence');
      await client.query(
        `UPDATE task SET next_rung_on = CASE WHEN id IN (SELECT id FROM task WHERE rule = 'YEARLY_UPDATE'
             AND done_at IS NULL ORDER BY id LIMIT $2) THEN $1::date END
         WHERE rule = 'YEARLY_UPDATE' AND done_at IS NULL`,
        [DAY, due],
      );
      await client.query('VACUUM ANALYZE delivery, notice, reminder_occurrence, task');
    },
    tick: () => tick.run(),
    floor: () => client.query(FLOOR, [DAY]),
    async written() {
      const notices = await count('notice', "WHERE subject_kind = 'DUTY'");
      return {
        occurrences: await count('reminder_occurrence'),
        notices,
        deliveries: await count('delivery'),
      };
    },
    async close() {
      await client.end();
      await app.close();
    },
  };
}
