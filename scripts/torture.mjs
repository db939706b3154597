import setup from '../test/support/jest/global-setup.mjs';
import teardown from '../test/support/jest/global-teardown.mjs';
import { CASES } from './torture/cases/index.mjs';
import { EMBEDDED } from './torture/embedded/embedded.mjs';
import { readOptions } from './torture/options.mjs';
import { torture } from './torture/run.mjs';
import { endEverything } from './torture/support.mjs';
import { holds, tableOf } from './torture/table.mjs';

/**
 * `npm run torture`: ill-treats the built server on real PostgreSQL, Redis and SMTP, and proves that every reminder is in
 * the inbox exactly once and that no mail is lost, or repeated without the ledger saying so. Prints a table; exit code 1
 * when anything is wrong. Servers and data live in a temporary folder and end with the run.
 */
const options = readOptions([...Object.keys(CASES), EMBEDDED]);
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `seed ${options.seed} (repeat with --seed ${options.seed}; it repeats the choices, not the moments)`,
);

setup();
// What is waited for are mostly other processes, which keep this one up no more than its folder does.
const alive = setInterval(() => undefined, 60_000);
try {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endEverything);
  const tell = (text) => console.log(`${seconds().padStart(5)} s  ${text}`);
  const { rows, faults, notes } = await torture(options, tell);
  console.log(`\n${tableOf(rows)}\n`);
  for (const note of notes) console.log(note);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  const isWell = faults.length === 0 && rows.every(holds);
  const verdict = isWell ? 'nothing lost, nothing repeated in silence' : 'SOMETHING WAS LOST OR REPEATED';
  console.log(`${verdict} (${seconds()} s)`);
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await teardown();
  clearInterval(alive);
}
process.exit();
