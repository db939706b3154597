import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { residentMib, startServer } from './processes.mjs';
import { median } from './statistics.mjs';
import { newFolder } from './support.mjs';

const STARTS = 5;
const REST_MS = 10_000;
const READY_LIMIT_MS = 3000;
const MEMORY_LIMIT_MIB = 220;

/** Start to ready, and memory at rest, of the plain default: embedded database, demo data, jobs in the process. */
export async function measureEmbedded(report) {
  const env = { DATABASE_URL: `sqlite:${join(newFolder('embedded'), 'pool.db')}` };
  const start = () => startServer('dist/src/main.js', env, '/api/health/ready');
  await (await start()).stop();
  const times = [];
  const memory = [];
  for (let run = 0; run < STARTS; run += 1) {
    const server = await start();
    times.push(server.readyMs);
    if (run === STARTS - 1) {
      await wait(REST_MS);
      memory.push(residentMib(server.pid));
    }
    await server.stop();
  }
  const spread = { lowest: Math.min(...times), highest: Math.max(...times) };
  report({
    name: 'start to ready, embedded',
    unit: 'ms',
    most: READY_LIMIT_MS,
    value: median(times),
    ...spread,
  });
  const [rest] = memory;
  report({
    name: 'resident memory at rest',
    unit: 'MiB',
    most: MEMORY_LIMIT_MIB,
    value: rest,
    lowest: rest,
    highest: rest,
  });
}
