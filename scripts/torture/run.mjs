import { Audit } from './audit.mjs';
import { CASES } from './cases/index.mjs';
import { EMBEDDED, tortureEmbedded } from './embedded/embedded.mjs';
import { House } from './house/house.mjs';
import { People } from './house/people.mjs';
import { randomFrom } from './random.mjs';
import { missingServer } from './support.mjs';

/** How much of what a process wrote is shown when a case breaks off. */
const LOG_TAIL = 1500;

/**
 * Goes through the cases that are asked for.
 *
 * @param tell is told what is going on.
 * @returns a row of counts for each, faults that are none of counts, and notes.
 */
export async function torture(options, tell) {
  const result = { rows: [], faults: [], notes: [] };
  const random = randomFrom(options.seed);
  const asked = Object.entries(CASES).filter(([name]) => options.only.includes(name));
  if (asked.length > 0) await onServers(asked, { ...options, random }, result, tell);
  if (options.only.includes(EMBEDDED)) {
    tell('embedded: one process on SQLite, killed and started again');
    const { faults, ...row } = await tortureEmbedded({ ...options, random });
    result.rows.push(row);
    result.faults.push(...faults);
  }
  return result;
}

async function onServers(asked, options, result, tell) {
  for (const server of ['postgres', 'redis'])
    if (missingServer(server)) throw new Error(missingServer(server));
  tell('PostgreSQL, Redis, SMTP, robots, two APIs and two workers start');
  const house = await House.open(options.random);
  try {
    await house.begin();
    const people = new People(house);
    await people.appoint();
    const stories = [];
    for (const [name, [title, run]] of asked) {
      tell(`${name}: ${title}`);
      stories.push({ title, ...(await run({ house, people, ...options })) });
    }
    tell('what is left goes out');
    await settle(house, result);
    const audit = await Audit.of(house);
    for (const story of stories) {
      result.rows.push({ title: story.title, rounds: story.rounds, ...audit.count(story) });
      result.faults.push(...(story.faults ?? []));
      result.notes.push(...(story.notes ?? []));
    }
    result.faults.push(...audit.strange(), ...house.faults());
    result.notes.push(await ledgerOf(house));
  } catch (error) {
    for (const member of house.members)
      console.error(`--- ${member.entry}\n${member.log().slice(-LOG_TAIL)}`);
    throw error;
  } finally {
    await house.close();
  }
}

/** The morning after everything brings what missed a digest; then nothing may wait any more. */
async function settle(house, { faults }) {
  try {
    await house.nextMorning({ ticks: 1 });
    await house.covered({ again: true });
    await house.settled();
  } catch (error) {
    const left = await house.store.rows(
      `SELECT state, error_code, count(*)::int AS many FROM dispatch GROUP BY state, error_code ORDER BY many DESC`,
    );
    faults.push(`${error.message}: ${JSON.stringify(left)}`);
  }
}

async function ledgerOf(house) {
  const { many, unknown, unknowns, failed, alarms } = await house.store.row(
    `SELECT (SELECT count(*)::int FROM dispatch) AS many,
            (SELECT count(*)::int FROM dispatch WHERE unknowns > 0) AS unknown,
            (SELECT COALESCE(sum(unknowns), 0)::int FROM dispatch) AS unknowns,
            (SELECT count(*)::int FROM job_failure) AS failed,
            (SELECT string_agg(DISTINCT kind, ', ') FROM reminder_alarm) AS alarms`,
  );
  return [
    `${many} dispatches, ${house.smtp.mails.length} mails taken; ${unknowns} sendings of ${unknown} dispatches broke off`,
    `${failed} jobs used up their attempts; alarms raised: ${alarms ?? 'none'}`,
  ].join('\n');
}
