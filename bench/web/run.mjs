import pg from 'pg';
import setup from '../../test/support/jest/global-setup.mjs';
import teardown from '../../test/support/jest/global-teardown.mjs';
import { cookieOf, fill } from '../data.mjs';
import { holds, line, writeWebResults } from '../report.mjs';
import { compare, median } from '../statistics.mjs';
import { openBrowser, visit } from './browser.mjs';
import { serveFloor } from './floor.mjs';
import { scrollThrough } from './scroll.mjs';

/**
 * `npm run bench:web`: the built pages on loopback in real Chromium on a processor slowed down four times, against a
 * bare page of the same parts. Prints one line per measurement, writes its part of bench/results.md and exits with 1
 * when a target is missed.
 */
const PAIRS = 9;
const SCROLLS = 3;
const KILOBYTE = 1000;
/** A firm with a case that runs, titles, places and notices; a provincial handler who sees every case. */
const FIRM = cookieOf('firm-1');
const OFFICER = cookieOf('HANDLER-44');

const asCookie = (text) => ({ name: text.split('=')[0], value: text.split('=')[1] });
const rows = [];
const report = (row) => {
  rows.push(row);
  console.log(line(row));
};

setup();
try {
  const { asSuperuser, postgresUrl } = await import('../support.mjs');
  await asSuperuser((client) => client.query('CREATE DATABASE bench'));
  writeWebResults(rows, await measure(await postgresUrl('bench')));
} finally {
  await teardown();
}
process.exit(rows.every(holds) ? 0 : 1);

async function measure(databaseUrl) {
  const { startServer } = await import('../processes.mjs');
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  const start = () => startServer('dist/src/main.js', env, '/api/health/ready');
  // The first start migrates and writes the units.
  await (await start()).stop();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await fill(client);
  await client.end();
  const server = await start();
  const browser = await openBrowser();
  try {
    await measureHome(browser, server);
    await measureList(browser, server);
    return browser.version();
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureHome(browser, server) {
  const answer = await fetch(`${server.url}/api/status`, { headers: { cookie: FIRM } });
  const floor = await serveFloor(await answer.json());
  const ours = () => visit(browser, `${server.url}/`, asCookie(FIRM));
  const bare = () => visit(browser, `${floor.url}/`);
  await ours();
  await bare();
  const pairs = [];
  const bytes = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [first, second] = pair % 2 === 0 ? [ours, bare] : [bare, ours];
    const [one, two] = [await first(), await second()];
    const [mine, its] = pair % 2 === 0 ? [one, two] : [two, one];
    pairs.push({ ours: mine.paint, floor: its.paint });
    bytes.push(mine.bytes / KILOBYTE);
  }
  await floor.stop();
  report({ name: 'enterprise home, largest paint', unit: 'ms', most: 2, ...compare(pairs) });
  report({
    ...{ name: 'enterprise home, all JavaScript', unit: 'kB', most: 300, value: median(bytes) },
    ...{ lowest: Math.min(...bytes), highest: Math.max(...bytes) },
  });
}

async function measureList(browser, server) {
  const longest = [];
  for (let run = 0; run < SCROLLS; run += 1)
    longest.push(await scrollThrough(browser, `${server.url}/cases`, asCookie(OFFICER)));
  report({
    ...{ name: 'list of 10,000 cases, longest task while it scrolls', unit: 'ms', most: 100 },
    ...{ value: median(longest), lowest: Math.min(...longest), highest: Math.max(...longest) },
  });
}
