import { openTick } from './ticking.mjs';

/*
 * The reminder tick against one statement that inserts the same rows, in a process of its own. Standard input (JSON):
 * due, few (a smaller morning, for memory), pairs. Output (JSON): pairs: [{ ours, floor }] in ms, rows written each
 * time, memory: { few, due }, the peaks of resident memory in MiB after mornings of that many.
 */
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { due, few, pairs } = JSON.parse(text);
const MORNINGS_TO_WARM_UP = 5;

const reminders = await openTick();
const peakMib = () => process.resourceUsage().maxRSS / 1024;

async function timed(work, count = due) {
  await reminders.rewind(count);
  const started = performance.now();
  await work();
  return { ms: performance.now() - started, rows: await reminders.written() };
}

for (let morning = 0; morning < MORNINGS_TO_WARM_UP; morning += 1) await timed(reminders.tick, few);
const memory = { few: peakMib() };
await timed(reminders.tick);
memory.due = peakMib();

const measured = [];
let rows;
for (let pair = 0; pair < pairs; pair += 1) {
  const sides = pair % 2 === 0 ? ['tick', 'floor'] : ['floor', 'tick'];
  const results = {};
  for (const side of sides) results[side] = await timed(reminders[side]);
  const [one, two] = [results.tick, results.floor];
  if (JSON.stringify(one.rows) !== JSON.stringify(two.rows))
    throw new Error(`different rows: ${JSON.stringify([one.rows, two.rows])}`);
  rows = one.rows;
  if (rows.occurrences !== due) throw new Error(`${rows.occurrences} of ${due} were raised`);
  measured.push({ ours: one.ms, floor: two.ms });
}
await reminders.close();
console.log(JSON.stringify({ pairs: measured, rows, memory }));
process.exit(0);
