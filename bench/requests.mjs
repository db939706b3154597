import { examinations, readers, selfChecks } from './data.mjs';
import { runScript, startServer } from './processes.mjs';
import { compare } from './statistics.mjs';

const CONNECTIONS = 16;
const POOL = 10;
const SECONDS = 4;
const PAIRS = 7;
const WARM_UP = 500;
const EXAMINED = 600;
/** Answers may differ by headers the floor does not send, not by content. */
const HEADERS_BYTES = 1200;

const shared = (databaseUrl) => ({ DATABASE_URL: databaseUrl, DATABASE_POOL: String(POOL) });

function startOurs(databaseUrl) {
  const env = { ...shared(databaseUrl), NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  return startServer('dist/src/main.js', env, '/api/health/ready');
}

function startFloor(databaseUrl, more = {}) {
  return startServer('bench/floor/server.mjs', { ...shared(databaseUrl), ...more }, '/ready');
}

/** Starts both servers on the database, each a process of its own with the same number of connections. */
async function start(databaseUrl) {
  return { ours: await startOurs(databaseUrl), floor: await startFloor(databaseUrl) };
}

async function ask(server, requests, seconds) {
  return runScript('load.mjs', { url: server.url, connections: CONNECTIONS, requests, seconds });
}

/** Pairs run one after the other, each side first in turn. @param requestsOf gives the requests of one run */
async function pairsOf(servers, requestsOf, seconds) {
  for (const side of ['ours', 'floor']) await ask(servers[side], await requestsOf(WARM_UP));
  const pairs = [];
  const bytes = {};
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const measured = {};
    for (const side of pair % 2 === 0 ? ['ours', 'floor'] : ['floor', 'ours']) {
      const result = await ask(servers[side], await requestsOf(EXAMINED), seconds);
      measured[side] = result.perSecond;
      bytes[side] = result.bytes;
    }
    pairs.push(measured);
  }
  const difference = bytes.ours - bytes.floor;
  if (Math.abs(difference) > HEADERS_BYTES) throw new Error(`the answers differ by ${difference} bytes`);
  return compare(pairs);
}

/** Requests per second of the three measured calls, as ratios to the floor. */
export async function measureRequests(databaseUrl, client, report) {
  const { enterprises, handlers } = await readers(client);
  const repeated = (path, cookies) => (count) =>
    Array.from({ length: Math.max(count, cookies.length) }, (_, index) => ({
      ...{ method: 'GET', path, cookie: cookies[index % cookies.length] },
    }));
  const servers = await start(databaseUrl);
  try {
    const unit = 'requests/s';
    const status = repeated('/api/status', enterprises);
    report({
      name: 'enterprise status page',
      unit,
      least: 0.5,
      ...(await pairsOf(servers, status, SECONDS)),
    });
    const todo = repeated('/api/todo', handlers);
    report({ name: 'to-do list, first page', unit, least: 0.4, ...(await pairsOf(servers, todo, SECONDS)) });
    const pass = (count) => examinations(client, count);
    report({ name: 'one flow transition', unit, least: 0.3, ...(await pairsOf(servers, pass)) });
  } finally {
    await servers.ours.stop();
    await servers.floor.stop();
  }
}

/** Self-checks by one title per second, as a ratio to reading the same rows and sending as many bytes. */
export async function measureSelfCheck(databaseUrl, report) {
  const servers = { ours: await startOurs(databaseUrl) };
  try {
    const [{ path, cookie }] = selfChecks();
    const answer = await fetch(`${servers.ours.url}${path}`, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    const bytes = (await answer.arrayBuffer()).byteLength;
    servers.floor = await startFloor(databaseUrl, { SELF_CHECK_BYTES: String(bytes) });
    const pairs = await pairsOf(servers, () => selfChecks(), SECONDS);
    report({ name: 'self-check by one title', unit: 'requests/s', least: 0.3, ...pairs });
  } finally {
    await servers.ours.stop();
    await servers.floor?.stop();
  }
}
