import pg from 'pg';
import setup from '../test/support/jest/global-setup.mjs';
import teardown from '../test/support/jest/global-teardown.mjs';
import { fill } from './data.mjs';
import { line, holds, writeResults } from './report.mjs';

/**
 * `npm run bench`: measures the built server against a floor in the same run, prints one line per measurement, writes
 * bench/results.md and exits with 1 when a target is missed. Servers and data live in a temporary folder and end with
 * the run. Parts can be named: `npm run bench -- requests tick embedded`; only a whole run is written down.
 */
const PARTS = ['requests', 'tick', 'pages', 'queue', 'criteria', 'embedded'];
/** Parts that need the filled database. */
const ON_DATA = ['requests', 'tick', 'pages', 'criteria'];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const wanted = (part) => asked.length === 0 || asked.includes(part);

const started = performance.now();
const rows = [];
const report = (row) => {
  rows.push(row);
  console.log(line(row));
};

setup();
try {
  const { asSuperuser, missingServer, postgresUrl } = await import('./support.mjs');
  const missing = missingServer('postgres') ?? missingServer('redis');
  if (missing !== undefined) throw new Error(missing);
  const { measureEmbedded } = await import('./embedded.mjs');
  if (wanted('embedded')) await measureEmbedded(report);
  await asSuperuser((client) => client.query('CREATE DATABASE bench'));
  const url = await postgresUrl('bench');
  if (ON_DATA.some(wanted)) await onPostgres(url);
  if (wanted('queue')) await (await import('./reminders/measure.mjs')).measureQueue(report);
  if (asked.length === 0) {
    const postgres = await asSuperuser(
      async (client) => (await client.query('SHOW server_version')).rows[0].server_version,
    );
    writeResults(rows, { postgres });
  }
} finally {
  await teardown();
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exit(rows.every(holds) ? 0 : 1);

async function onPostgres(url) {
  const { startServer } = await import('./processes.mjs');
  const { measureRequests, measureSelfCheck } = await import('./requests.mjs');
  const { measureJudging } = await import('./judging.mjs');
  const { measurePagesDuringTick, measureTick } = await import('./reminders/measure.mjs');
  // The first start migrates and writes the units.
  const first = await startServer(
    'dist/src/main.js',
    { DATABASE_URL: url, NODE_ENV: 'production' },
    '/api/health/ready',
  );
  await first.stop();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const filling = performance.now();
    await fill(client);
    console.log(`filled in ${((performance.now() - filling) / 1000).toFixed(0)} s`);
    if (wanted('requests')) await measureRequests(url, client, report);
    if (wanted('requests') || wanted('criteria')) await measureSelfCheck(url, report);
    if (wanted('criteria')) await measureJudging(url, report);
    if (wanted('tick')) await measureTick(url, report);
    if (wanted('pages')) await measurePagesDuringTick(url, client, report);
  } finally {
    await client.end();
  }
}
