import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { BullmqJobs } from '../../dist/src/core/jobs/bullmq.driver.js';

/*
 * The jobs that send reminders against BullMQ itself, in a process of its own: the same jobs put into a queue, and a
 * worker that does nothing with them. Standard input (JSON): redisUrl, jobs, idsInAJob, pairs. Output (JSON): enqueued
 * and processed: [{ ours, floor }] in jobs per second.
 */
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { redisUrl, jobs, idsInAJob, pairs } = JSON.parse(text);

const NAME = 'notice.dispatch';
/** What the product runs at once in a process, and how often it looks for jobs of the dead. */
const WORKER = { concurrency: 4, lockDuration: 15_000, stalledInterval: 15_000 };
const payloads = Array.from({ length: jobs }, (_, job) => ({
  ids: Array.from({ length: idsInAJob }, (__, index) =>
    `01900000-0000-7000-8000-${job}-${index}`.padEnd(36, '0'),
  ),
}));
const client = () => new Redis(redisUrl, { maxRetriesPerRequest: null });
const perSecond = (ms) => (1000 * jobs) / ms;

/** Resolves when it was called once for each job. */
function counter() {
  let left = jobs;
  let finish;
  const all = new Promise((resolve) => (finish = resolve));
  return { all, count: () => (left -= 1) === 0 && finish() };
}

async function ours() {
  const sender = new BullmqJobs({ redisUrl, onFailure: () => undefined });
  await sender.start({ consume: false });
  const enqueueing = performance.now();
  await sender.enqueueAll(NAME, payloads);
  const enqueued = perSecond(performance.now() - enqueueing);
  const taker = new BullmqJobs({ redisUrl, onFailure: () => undefined });
  const { all, count } = counter();
  taker.handle(NAME, async () => void count());
  const processing = performance.now();
  await taker.start({ consume: true });
  await all;
  const processed = perSecond(performance.now() - processing);
  await taker.stop();
  await sender.stop();
  return { enqueued, processed };
}

async function floor() {
  const queue = new Queue('floor', { connection: client() });
  const enqueueing = performance.now();
  const opts = { removeOnComplete: true };
  await queue.addBulk(payloads.map((data) => ({ name: NAME, data, opts })));
  const enqueued = perSecond(performance.now() - enqueueing);
  const { all, count } = counter();
  const processing = performance.now();
  const worker = new Worker('floor', async () => void count(), { connection: client(), ...WORKER });
  await all;
  const processed = perSecond(performance.now() - processing);
  await worker.close();
  await queue.close();
  return { enqueued, processed };
}

const sides = { ours, floor };
for (const side of Object.values(sides)) await side();
const enqueued = [];
const processed = [];
for (let pair = 0; pair < pairs; pair += 1) {
  const results = {};
  for (const side of pair % 2 === 0 ? ['ours', 'floor'] : ['floor', 'ours'])
    results[side] = await sides[side]();
  enqueued.push({ ours: results.ours.enqueued, floor: results.floor.enqueued });
  processed.push({ ours: results.ours.processed, floor: results.floor.processed });
}
console.log(JSON.stringify({ enqueued, processed }));
process.exit(0);
