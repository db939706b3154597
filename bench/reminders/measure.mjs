import { readers, SIZE } from '../data.mjs';
import { runScript, startScript, startServer } from '../processes.mjs';
import { compare } from '../statistics.mjs';
import { startRedis } from '../support.mjs';

const PAIRS = 5;
const FEW = 10_000;
const QUEUE = { jobs: 5000, idsInAJob: 50, pairs: 7 };
/** Officers and enterprises at work; far below what the server can do, so that waiting is not queueing. */
const PAGES = { perSecond: 100, connections: 8 };
const PORTION_OF_FIRMS = 5;

const worded = (count) => count.toLocaleString('en');
const tickEnv = (databaseUrl) => ({
  DATABASE_URL: databaseUrl,
  NODE_ENV: 'development',
  CLOCK: 'injected',
  DEMO: 'off',
  LOG_LEVEL: 'warn',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'pool@example.cn',
  PUBLIC_URL: 'http://127.0.0.1',
});

/** The daily tick against one statement, and whether its memory grows with what is due. */
export async function measureTick(databaseUrl, report) {
  const input = { due: SIZE.dueDuties, few: FEW, pairs: PAIRS };
  const { pairs, memory } = await runScript('reminders/tick.mjs', input, tickEnv(databaseUrl));
  report({
    name: `reminder tick, ${worded(SIZE.dueDuties)} due of ${worded(SIZE.enterprises)}`,
    unit: 'ms',
    most: 3,
    ...compare(pairs),
  });
  report({
    name: `peak memory of the tick, ${worded(SIZE.dueDuties)} due against ${worded(FEW)}`,
    unit: 'MiB',
    most: 1.25,
    ...compare([{ ours: memory.due, floor: memory.few }]),
  });
}

/** The jobs that send, against BullMQ alone on the same Redis. */
export async function measureQueue(report) {
  const redis = await startRedis();
  try {
    const { enqueued, processed } = await runScript('reminders/queue.mjs', { redisUrl: redis.url, ...QUEUE });
    report({ name: 'sending jobs put into the queue', unit: 'jobs/s', least: 0.7, ...compare(enqueued) });
    report({ name: 'sending jobs taken by a worker', unit: 'jobs/s', least: 0.5, ...compare(processed) });
  } finally {
    await redis.stop();
  }
}

/** How long pages take while another process ticks, against the same pages when nothing ticks. */
export async function measurePagesDuringTick(databaseUrl, client, report) {
  const redis = await startRedis();
  const shared = { REDIS_URL: redis.url };
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...shared };
  const api = await startServer('dist/src/main.js', env, '/api/health/ready');
  const ticking = startScript('reminders/tick-on-call.mjs', { ...tickEnv(databaseUrl), ...shared });
  try {
    const requests = await pages(client);
    const load = () => startScript('reminders/latency.mjs', {}, { url: api.url, ...PAGES, requests });
    await ticking.line();
    await during(load(), () => wait(2000));
    const pairs = [];
    let lasts = 5000;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      ticking.say(SIZE.dueDuties);
      await ticking.line();
      const idle = () => during(load(), () => wait(lasts));
      const busy = () => during(load(), async () => (lasts = await tickOn(ticking)));
      const measured = {};
      for (const side of pair % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor'])
        measured[side] = (await (side === 'ours' ? busy() : idle())).p95;
      pairs.push(measured);
    }
    report({ name: 'pages during the tick, 95th percentile', unit: 'ms', most: 2, ...compare(pairs) });
  } finally {
    await ticking.end();
    await api.stop();
    await redis.stop();
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns how long it took, in ms */
async function tickOn(ticking) {
  ticking.say('tick');
  return Number(await ticking.line());
}

/** Loads while `work` is done. @returns what the load saw */
async function during(load, work) {
  await load.line();
  await work();
  return JSON.parse(await load.end());
}

/** One officer's list for a few enterprises' status pages. */
async function pages(client) {
  const { enterprises, handlers } = await readers(client);
  return enterprises.flatMap((cookie, index) => {
    const status = { path: '/api/status', cookie };
    const officer = handlers[index % handlers.length];
    return index % PORTION_OF_FIRMS === 0 ? [{ path: '/api/todo', cookie: officer }, status] : [status];
  });
}
