import { createInterface } from 'node:readline';
import { openTick } from './ticking.mjs';

/*
 * A process that ticks when it is told to, while others are measured. A line of standard input is a number of to-dos to
 * be due on the next morning, or `tick`; each is answered by one line: `ready`, then the time of the tick in ms.
 * It says `ready` once when it has started.
 */
const reminders = await openTick();
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const started = performance.now();
  if (line !== 'tick') {
    await reminders.rewind(Number(line));
    console.log('ready');
    continue;
  }
  await reminders.tick();
  console.log((performance.now() - started).toFixed(0));
}
await reminders.close();
process.exit(0);
