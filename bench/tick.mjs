import { createApp } from '../dist/src/app.js';
import { readConfig } from '../dist/config/env.js';
import { Clock } from '../dist/src/common/clock.js';
import { ReminderTick } from '../dist/src/modules/notice/index.js';
import pg from 'pg';

/*
 * The reminder tick against one statement that inserts the same rows, in a process of its own. Standard input (JSON):
 * pairs. Output (JSON): pairs: [{ ours, floor }] in ms, rows written each time. DATABASE_URL names a filled database.
 */
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { pairs } = JSON.parse(text);

/** The day of the first rung for 2026-05-31. */
const DAY = '2026-04-30';

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

const app = await createApp(readConfig(), { consume: false });
await app.init();
const clock = app.get(Clock);
await clock.move(new Date(`${DAY}T09:00:00+08:00`));
const tick = app.get(ReminderTick);
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();

/** Everything as on the morning of the day. */
async function rewind() {
  await client.query('DELETE FROM delivery');
  await client.query("DELETE FROM notice WHERE subject_kind = 'DUTY'");
  await client.query('DELETE FROM reminder_occurrence');
  await client.query("UPDATE task SET next_rung_on = $1 WHERE rule = 'YEARLY_UPDATE' AND done_at IS NULL", [
    DAY,
  ]);
  await client.query('VACUUM ANALYZE delivery, notice, reminder_occurrence, task');
}

async function written() {
  const count = async (table, where = '') =>
    Number((await client.query(`SELECT count(*) AS rows FROM ${table} ${where}`)).rows[0].rows);
  const notices = await count('notice', "WHERE subject_kind = 'DUTY'");
  return { occurrences: await count('reminder_occurrence'), notices, deliveries: await count('delivery') };
}

async function timed(work) {
  await rewind();
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  return { ms, rows: await written() };
}

const ours = () => timed(() => tick.run());
const floor = () => timed(() => client.query(FLOOR, [DAY]));

await ours();
const measured = [];
let rows;
for (let pair = 0; pair < pairs; pair += 1) {
  const [first, second] = pair % 2 === 0 ? [ours, floor] : [floor, ours];
  const [one, two] = [await first(), await second()];
  if (JSON.stringify(one.rows) !== JSON.stringify(two.rows))
    throw new Error(`different rows: ${JSON.stringify([one.rows, two.rows])}`);
  rows = one.rows;
  measured.push(pair % 2 === 0 ? { ours: one.ms, floor: two.ms } : { ours: two.ms, floor: one.ms });
}
await client.end();
await app.close();
console.log(JSON.stringify({ pairs: measured, rows }));
process.exit(0);
