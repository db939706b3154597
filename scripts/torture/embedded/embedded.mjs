import { join } from 'node:path';
import { Audit } from '../audit.mjs';
import { toldOnce } from '../cases/queue.mjs';
import { dueAfterFirstRung, FIRST_DAY, instant, workdayAfter } from '../days.mjs';
import { newCohort } from '../house/cohort.mjs';
import { Member } from '../house/fleet.mjs';
import { newFolder, startSmtp, until, wait } from '../support.mjs';
import { SqliteStore } from './sqlite-store.mjs';

/** The name of the case. */
export const EMBEDDED = 'embedded';

const TITLE = 'embedded: SIGKILL of the only process';
const MAIL_LOOK_MS = 60;
const DAYS = 2;
const PAUSE_MS = [0, 900];

/** The embedded default, one process on a SQLite file: killed and started again while it reminds and sends. */
export async function tortureEmbedded({ size, embedded: rounds, random }) {
  const smtp = await startSmtp({ answersAfterMs: () => random.between(0, MAIL_LOOK_MS) });
  const file = join(newFolder('embedded'), 'pool.db');
  const server = await Member.at('main', {
    ...{
      NODE_ENV: 'development',
      CLOCK: 'injected',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      DATABASE_URL: `sqlite:${file}`,
    },
    ...{ PUBLIC_URL: 'https://pool.example.cn', MAIL_FROM: 'pool@example.cn', SMTP_URL: smtp.url },
    ...{ SEND_TIMEOUT_SECONDS: '2', EMAIL_PER_MINUTE: '1000000' },
  });
  const store = new SqliteStore(file);
  try {
    server.start();
    await server.ready();
    await server.stop();
    const cohorts = fill(store, size);
    let day = FIRST_DAY;
    for (let morning = 1; morning <= DAYS; morning += 1) {
      day = workdayAfter(day);
      store.setClock(instant(day, '09:00'));
      for (let round = 1; round <= rounds / DAYS; round += 1) {
        server.start();
        if (round % 2 === 1) await server.ready();
        await wait(random.between(...PAUSE_MS));
        await server.kill();
      }
      server.start();
      await server.ready();
      await until('the tick of the day has run through', () => store.covered(day), { withinMs: 120_000 });
      if (morning < DAYS) await server.kill();
    }
    await until('nothing waits any more', () => store.nothingWaits(), { withinMs: 180_000, everyMs: 200 });
    await server.stop();
    const audit = await Audit.of({ store, smtp, robot: { calls: [] } });
    const story = toldOnce({ firms: cohorts.flatMap(({ firms }) => firms) }, server.kills);
    return {
      ...{ title: TITLE, rounds: server.kills, ...audit.count(story) },
      faults: [...audit.strange(), ...server.faults, ...store.damage()],
    };
  } catch (error) {
    console.error(server.log().slice(-2000));
    throw error;
  } finally {
    await server.stop('SIGKILL');
    await smtp.close();
  }
}

/** One group of enterprises for each day; each has one rung within these days. */
function fill(store, many) {
  const counties = store.rows(`SELECT id FROM unit WHERE tier = 'COUNTY' ORDER BY id`).map(({ id }) => id);
  const cohorts = [];
  let day = FIRST_DAY;
  for (let morning = 1; morning <= DAYS; morning += 1) {
    day = workdayAfter(day);
    const of = { many, counties, dueOn: dueAfterFirstRung(day), nextRungOn: day };
    cohorts.push(newCohort(`embedded${morning}`, of));
  }
  store.insert('job_run', [
    {
      name: 'criteria.suggest',
      covered_on: '9999-12-31',
      finished_at: '2026-01-01 00:00:00.000',
      duration_ms: 0,
    },
    { name: 'reminder.tick', covered_on: FIRST_DAY, finished_at: '2026-01-01 00:00:00.000', duration_ms: 0 },
  ]);
  for (const { tables } of cohorts)
    for (const [table, rows] of Object.entries(tables)) store.insert(table, rows);
  return cohorts;
}
